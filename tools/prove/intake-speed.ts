import { readFileSync } from "node:fs";
import { type Proof, resultFile } from "./proof.ts";
import { runToEnd } from "./run-to-end.ts";

export const intakeSpeed: Proof = {
  name: "intake",
  what: "how fast deliveries are read, beside the bare parsers on the same files in the same run",
  covers: [
    "bench/*.ts",
    "bench/cases",
    "bench/inputs",
    "packages/adapter/src",
    "packages/cli/src",
    "packages/sheets/src",
  ],
  async prove() {
    const { status } = await runToEnd("npm", ["run", "bench"]);
    return { held: status === 0, details: JSON.parse(readFileSync(resultFile("intake"), "utf8")) };
  },
};
