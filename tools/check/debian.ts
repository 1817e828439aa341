import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

let listsAreFresh = false;

/** Makes sure that a program of a Debian package is there; installs it when it is not, and stops when that fails. */
export function ensureDebianPackage(program: string, packages: readonly string[]): void {
  if (existsSync(program)) return;
  console.log(`\n── ${program} is missing: installing ${packages.join(", ")}`);
  if (!listsAreFresh) apt(["update"]);
  listsAreFresh = true;
  apt(["install", "--yes", "--no-install-recommends", ...packages]);
  if (!existsSync(program)) throw new Error(`${packages.join(", ")} did not bring ${program}`);
}

function apt(args: readonly string[]): void {
  const { status, stderr } = spawnSync("apt-get", ["--quiet", "--quiet", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed; install the packages by hand.\n${stderr}`);
}
