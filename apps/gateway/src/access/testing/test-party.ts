import { type Database, databaseOn } from "../../db/database.ts";
import { migrate } from "../../db/migrate.ts";
import type { AppDependencies } from "../../dependencies.ts";
import { openMemoryDatabase } from "../../testing/memory-database.ts";
import { createTestGateway, type TestGateway } from "../../testing/test-gateway.ts";
import type { Access } from "../access.ts";
import type { Grant } from "../principal.ts";
import { createTestIssuer, type TestIssuer } from "./test-issuer.ts";

/** A gateway, the issuer that it trusts, and a clock that a test can turn. */
export interface TestParty {
  readonly gateway: TestGateway;
  readonly database: Database;
  readonly party: TestIssuer;
  readonly clock: { now: Date };
  /** Asks with a token for these grants. */
  askAs(grants: readonly Grant[], path: string, init?: RequestInit): Promise<Response>;
  remove(): Promise<void>;
}

export async function createTestParty(
  over: Partial<AppDependencies> = {},
  access: Partial<Access> = {},
): Promise<TestParty> {
  const clock = { now: new Date("2026-07-13T09:00:00Z") };
  const now = () => clock.now;
  const database = databaseOn(await openMemoryDatabase());
  await migrate(database, now);
  const party = await createTestIssuer(now);
  const gateway = createTestGateway(database, {
    now,
    access: { issuer: party.issuer, baseUrl: "https://jobcoach.example", ...access },
    ...over,
  });
  return {
    gateway,
    database,
    party,
    clock,
    async askAs(grants, path, init = {}) {
      const headers = new Headers(init.headers);
      headers.set("authorization", `Bearer ${await party.tokenFor(grants)}`);
      return gateway.request(path, { ...init, headers });
    },
    async remove() {
      await gateway.remove();
      await database.destroy();
    },
  };
}
