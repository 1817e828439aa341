import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn, type EnginePool } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asMunicipality, asOperator, asPublic, asReporter } from "../db/tenant.ts";
import { beginUpload, endUpload } from "../limits/upload-limits.ts";
import { newKey } from "./api-keys/api-key.ts";
import { storeKey } from "./api-keys/key-store.ts";
import { verifyApiKey } from "./api-keys/verify-api-key.ts";
import { thisMachine } from "./principal.ts";
import { beginSession, endSession, findSession } from "./sessions/session-store.ts";

const NOW = new Date("2026-07-13T09:00:00Z");
const TABLES = ["api_key", "web_session", "upload_lease", "upload_usage"] as const;

/** What is kept of keys, sessions and uploads, on two connections to one database as two processes have them. */
export function storesSuite(engine: string, open: () => Promise<readonly [EnginePool, EnginePool]>): void {
  describe(`keys, sessions and uploads on ${engine}`, () => {
    let one: Database;
    let other: Database;
    beforeAll(async () => {
      const [first, second] = await open();
      one = databaseOn(first);
      other = first === second ? one : databaseOn(second);
      await migrate(one, () => NOW);
    });
    afterAll(async () => {
      await one.destroy();
      if (other !== one) await other.destroy();
    });

    test("a key that one process gave out is known to the other", async () => {
      const key = newKey(randomUUID());
      const described = { municipality: "GM0200", roles: ["submitter" as const], label: "Export" };
      const expiresAt = new Date("2026-08-01T00:00:00Z");
      await storeKey(one, { key, ...described, createdBy: thisMachine, createdAt: NOW, expiresAt });
      const grants = [{ role: "submitter", municipality: "GM0200" }];
      expect(await verifyApiKey(other, key, NOW)).toEqual({
        ok: true,
        principal: { subject: key.id, via: "api-key", grants },
      });
      expect(await verifyApiKey(other, key, expiresAt)).toMatchObject({ ok: false });
    });

    test("a session that one process ended is over in the other", async () => {
      const secret = await beginSession(one, { subject: "officer", grants: [] }, NOW);
      expect((await findSession(other, secret, NOW))?.principal.subject).toBe("officer");
      await endSession(one, secret);
      expect(await findSession(other, secret, NOW)).toBeUndefined();
    });

    test("of forty uploads at the same moment in two processes, four get a place, and no byte is lost", async () => {
      const settings = { uploadsAtOnce: 4, uploadBytesPerDay: 1_000 };
      const uploads = Array.from({ length: 40 }, () => ({ id: randomUUID(), sender: "GM0200", bytes: 10, at: NOW }));
      const admitted = await Promise.all(
        uploads.map(async (upload, n) => ({
          upload,
          ...(await beginUpload(n % 2 === 0 ? one : other, settings, upload)),
        })),
      );
      const inside = admitted.filter(({ ok }) => ok);
      expect(inside).toHaveLength(4);
      await Promise.all(inside.map(({ upload }) => endUpload(other, upload, 5)));
      const usage = await asOperator(one, (transaction) =>
        transaction.selectFrom("upload_usage").selectAll().execute(),
      );
      expect(usage.map(({ bytes }) => Number(bytes))).toEqual([60]);
      const leases = await asOperator(one, (transaction) =>
        transaction.selectFrom("upload_lease").selectAll().execute(),
      );
      expect(leases).toEqual([]);
    });

    test.each(TABLES)("%s is for no other role of the gateway", async (table) => {
      const roles = [
        (work: Parameters<typeof asPublic>[1]) => asMunicipality(one, "GM0200", work),
        (work: Parameters<typeof asPublic>[1]) => asReporter(one, work),
        (work: Parameters<typeof asPublic>[1]) => asPublic(one, work),
      ];
      for (const as of roles)
        await expect(as((transaction) => transaction.selectFrom(table).selectAll().execute())).rejects.toMatchObject({
          code: "42501",
        });
    });

    test("nobody can change what a key may do, not even the operator", async () => {
      const widen = asOperator(one, (transaction) =>
        transaction.updateTable("api_key").set({ municipality: "GM0479" }).execute(),
      );
      await expect(widen).rejects.toMatchObject({ code: "42501" });
    });
  });
}
