import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type Proof, resultFile } from "./proof.ts";

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
  prove() {
    const { status } = spawnSync("npm", ["run", "bench"], { stdio: "inherit" });
    return { held: status === 0, details: JSON.parse(readFileSync(resultFile("intake"), "utf8")) };
  },
};
