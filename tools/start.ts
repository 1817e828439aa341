import { readdirSync } from "node:fs";
import { join } from "node:path";
import { accessToken } from "./start/access-token.ts";
import { build } from "./start/build.ts";
import { type Door, deliver } from "./start/deliver.ts";
import { ensureKey } from "./start/ensure-key.ts";
import { startGateway } from "./start/gateway.ts";
import { portsOf, settingsInFront } from "./start/ports.ts";
import { makeRelease, printComparison } from "./start/release.ts";
import { startIssuer } from "./start/start-issuer.ts";

/** `npm start`: builds, starts a log-in service and the gateway on this machine, delivers the examples by both doors, and shows the outcome. */
const EXAMPLES = "examples/deliveries";
const DATA = process.env.JOBCOACH_DATA ?? ".jobcoach";

/** Zaanstad sends facts that its own command made; the others let the gateway on their own machine replace persons. */
const doorOf = (folder: string): Door => (folder.startsWith("zaanstad") ? "facts" : "source");

/** The municipality in the name of a folder is the program that delivers it. */
const programOf = (folder: string) => folder.split("-")[0] ?? "";

build();
const ports = portsOf(process.env);
const issuer = await startIssuer(DATA, ports.gateway, ports.issuer);
const gateway = await startGateway(DATA, issuer.settings);
const { address } = gateway;
const receipts = join(DATA, "receipts");
const key = ensureKey(join(DATA, "keys"), "GM0479");
const tokenOf = (program: string) => accessToken(issuer.address, issuer.clientKeys, program);
for (const { name } of readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  deliver(join(EXAMPLES, name), doorOf(name), { address, key, receipts, token: await tokenOf(programOf(name)) });
}
await printComparison(address, await makeRelease(address, await tokenOf("operator")));
console.log(`
De pagina staat op ${address} (English: ${address}/en)
Inloggen: ${address}/login. Kies daar wie u bent, bijvoorbeeld de gegevensmedewerker van Apeldoorn.
Een programma laat weten wie het is met: export JOBCOACH_TOKEN=$(${settingsInFront(process.env)}npm run -s token apeldoorn)
Stoppen: Ctrl-C
`);
await gateway.ended;
process.exit();
