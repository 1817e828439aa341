import type { AppDependencies } from "../dependencies.ts";
import { deliverExamples } from "./example-deliveries.ts";
import { listenOn } from "./listen-on.ts";
import { openTestGateway } from "./open-test-gateway.ts";
import { richFactsFile, towns } from "./rich-facts.ts";
import type { TestGateway } from "./test-gateway.ts";

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
  const gateway = await openTestGateway(over);
  await deliverExamples(gateway);
  for (const town of towns) await gateway.deliver(richFactsFile(town));
  const { status } = await gateway.request("/v1/releases", { method: "POST" });
  if (status !== 201) throw new Error(`the release was not made: ${status}`);
  const sent: string[] = [];
  const keep = async (request: Request) => {
    if (request.method === "POST") sent.push(Buffer.from(await request.clone().arrayBuffer()).toString("latin1"));
    return gateway.handle(request);
  };
  const listening = await listenOn(port, keep);
  return {
    address: listening.address,
    gateway,
    sent,
    async stop() {
      listening.stop();
      await gateway.remove();
    },
  };
}
