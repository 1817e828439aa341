import { spawnSync } from "node:child_process";

/** The commit that is measured. */
export const commitOf = (): string =>
  spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout.trim();
