import { spawnSync } from "node:child_process";

/** The files under the paths that differ from the last commit. */
export const uncommittedIn = (paths: readonly string[], folder = "."): readonly string[] =>
  (git(folder, ["status", "--porcelain", "--", ...paths]) ?? []).map((line) => line.slice(3));

/** The commits after one that changed something under the paths, or `undefined` where the history does not hold it. */
export const changesSince = (commit: string, paths: readonly string[], folder = "."): readonly string[] | undefined =>
  git(folder, ["log", "--oneline", `${commit}..HEAD`, "--", ...paths]);

function git(folder: string, args: readonly string[]): readonly string[] | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8", cwd: folder });
  return status === 0 ? stdout.split("\n").filter((line) => line !== "") : undefined;
}
