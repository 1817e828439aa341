import { copyFileSync, existsSync, readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../apps/gateway/src/api/open-api.ts";
import { breakingChanges } from "./breaking-changes.ts";
import { brokenRules } from "./design-rules.ts";

/**
 * Fails when the description of the API breaks a design rule, or breaks somebody who relies on the last released one without
 * a new major version. `--release`: the description as it is now is the released one from here on.
 */
const NOW = "docs/openapi.json";
const RELEASED = "docs/openapi.released.json";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as OpenApiDocument;

const document = read(NOW);
const released = existsSync(RELEASED) ? read(RELEASED) : document;
const faults = [
  ...brokenRules(document),
  ...breakingChanges(released, document).map(
    (change) => `breaks those who rely on ${released.info.version}: ${change}`,
  ),
];

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else if (process.argv.includes("--release")) copyFileSync(NOW, RELEASED);
