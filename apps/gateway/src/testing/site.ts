import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import type { AppDependencies } from "../dependencies.ts";
import { deliverExamples } from "./example-deliveries.ts";
import { openMemoryDatabase } from "./memory-database.ts";
import { richFactsFile, towns } from "./rich-facts.ts";
import { createTestGateway, type TestGateway } from "./test-gateway.ts";

/** The whole site on this machine, filled with the examples and some invented municipalities, one of them too small to show. */
export interface Site {
  readonly address: string;
  readonly gateway: TestGateway;
  /** The bodies of the forms that came in over the network, as they were sent; a browser does not show a file to a test. */
  readonly sent: readonly string[];
  stop(): Promise<void>;
}

export async function startSite({
  port = 0,
  ...over
}: Partial<AppDependencies> & { port?: number } = {}): Promise<Site> {
  const database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  const gateway = createTestGateway(database, over);
  await deliverExamples(gateway);
  for (const town of towns) await gateway.deliver(richFactsFile(town));
  const { status } = await gateway.request("/v1/releases", { method: "POST" });
  if (status !== 201) throw new Error(`the release was not made: ${status}`);
  const sent: string[] = [];
  const keep = async (request: Request) => {
    if (request.method === "POST") sent.push(Buffer.from(await request.clone().arrayBuffer()).toString("latin1"));
    return gateway.handle(request);
  };
  const server = createServer(getRequestListener(keep)).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    gateway,
    sent,
    async stop() {
      server.close();
      server.closeAllConnections();
      await gateway.remove();
      await database.destroy();
    },
  };
}
