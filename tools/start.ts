import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./start/build.ts";
import { type Door, deliver } from "./start/deliver.ts";
import { ensureKey } from "./start/ensure-key.ts";
import { startGateway } from "./start/gateway.ts";
import { makeRelease, printComparison } from "./start/release.ts";

/** `npm start`: builds, starts the gateway on this machine, delivers the examples by both doors, and shows the outcome. */
const EXAMPLES = "examples/deliveries";
const DATA = process.env.JOBCOACH_DATA ?? ".jobcoach";

/** Zaanstad sends facts that its own command made; the others let the gateway on their own machine replace persons. */
const doorOf = (folder: string): Door => (folder.startsWith("zaanstad") ? "facts" : "source");

build();
const gateway = await startGateway(DATA);
const key = ensureKey(join(DATA, "keys"), "GM0479");
for (const folder of readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  deliver(join(EXAMPLES, folder.name), doorOf(folder.name), gateway.address, key);
}
await printComparison(gateway.address, await makeRelease(gateway.address));
console.log(`\nDe pagina staat op ${gateway.address} (English: ${gateway.address}/en)\nStoppen: Ctrl-C\n`);
await gateway.ended;
