import { spawnSync } from "node:child_process";

/** `npm test`: all that needs no service. Says aloud what it leaves to `npm run check`. */
const { status } = spawnSync("vitest", ["run", ...process.argv.slice(2)], { stdio: "inherit", env: process.env });

const left = [
  "tests on real PostgreSQL (needs a server)",
  "tests in a browser (needs Chromium)",
  "tests of the packed packages on Node 20.19 (needs a build and the registry)",
  ...(process.env.SUWIML_SCHEMAS === undefined ? ["official SuwiML schemas (SUWIML_SCHEMAS is not set)"] : []),
];
console.log(`\nNot run here, but by 'npm run check':\n${left.map((line) => `  - ${line}`).join("\n")}\n`);
process.exitCode = status ?? 1;
