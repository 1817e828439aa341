import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureDebianPackage } from "./check/debian.ts";
import { startPostgres } from "./check/postgres.ts";
import { step } from "./check/step.ts";

/** `npm run check`: all that `npm test` leaves out. Installs what it needs and skips nothing. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const published = readdirSync("packages").filter((name) => existsSync(join("packages", name, "package.json")));

step("lint and format", "biome", ["check", "--error-on-warnings", "."]);
step("types, from source", "tsc", ["--noEmit", "-p", "tsconfig.json"]);
step("unused code and dependencies", "knip", []);
step("generated files are current", process.execPath, [
  "--conditions=@jobcoach/source",
  "tools/generate.ts",
  "--check",
]);
step("the API keeps the design rules and breaks nobody", process.execPath, ["tools/openapi/check.ts"]);
step("example deliveries are current", process.execPath, ["tools/examples/generate.ts", "--check"]);
step("the reconstruction of the study is current", process.execPath, ["tools/study/generate.ts", "--check"]);
step("build", "turbo", ["run", "build", "--output-logs=errors-only"], { TURBO_TELEMETRY_DISABLED: "1" });
for (const name of published) {
  step(`publint: ${name}`, "publint", ["--strict", join("packages", name)]);
  step(`types as others see them: ${name}`, "attw", ["--pack", join("packages", name), "--profile", "esm-only"]);
}
step("types, from the built packages", "tsc", ["--noEmit", "-p", "tsconfig.dist.json"]);
step("Node 20.19", "npm", ["ci", "--prefix", "tools/node-20", "--silent"]);

ensureDebianPackage(CHROMIUM, ["chromium", "fonts-dejavu-core"]);
const postgres = await startPostgres();
process.on("exit", () => postgres.stop());
step("packed packages, PostgreSQL, browser", "vitest", ["run", "--config", "vitest.slow.config.ts"], {
  DATABASE_URL: postgres.url,
  CHROMIUM_PATH: CHROMIUM,
});
step("proofs are as new as the code they cover", process.execPath, ["tools/check/fresh-proofs.ts"]);
console.log("\n✓ everything checked");
