import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshnessOf } from "../tools/prove/freshness.ts";
import { uncommittedIn } from "../tools/prove/git.ts";
import { runWell } from "./support/run.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobcoach-proofs-"));
  git("init", "--quiet");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a result is fresh while what it covers does not change, whatever else does", () => {
  const commit = commitOf("covered/code.ts");
  commitOf("other/code.ts");
  expect(freshnessOf({ commit, held: true }, ["covered"], folder)).toEqual({ state: "fresh" });
});

test("a result is old after a commit to what it covers", () => {
  const commit = commitOf("covered/code.ts");
  commitOf("covered/more.ts");
  expect(freshnessOf({ commit, held: true }, ["covered"], folder)).toEqual({
    state: "old",
    why: `what it covers changed after ${commit}, in 1 commit`,
  });
});

test("covered paths may be patterns", () => {
  const commit = commitOf("source/code.ts");
  commitOf("source/deep/code.ts");
  expect(freshnessOf({ commit, held: true }, ["source/**/*.test.ts"], folder).state).toBe("fresh");
  commitOf("source/deep/code.test.ts");
  expect(freshnessOf({ commit, held: true }, ["source/**/*.test.ts"], folder).state).toBe("old");
});

test("what is missing, did not hold or was not committed is old", () => {
  const commit = commitOf("covered/code.ts");
  const because = { state: "old", why: expect.any(String) };
  expect(freshnessOf(undefined, ["covered"], folder)).toEqual(because);
  expect(freshnessOf({ commit, held: false }, ["covered"], folder)).toEqual(because);
  expect(freshnessOf({ commit, held: true, uncommitted: ["covered/code.ts"] }, ["covered"], folder)).toEqual(because);
});

test("a shallow clone cannot know, and says so", () => {
  const commit = commitOf("covered/code.ts");
  commitOf("covered/more.ts");
  const clone = join(folder, "clone");
  git("clone", "--quiet", "--depth", "1", `file://${folder}`, clone);
  expect(freshnessOf({ commit, held: true }, ["covered"], clone)).toEqual({
    state: "unknown",
    why: `commit ${commit} is not in the history here`,
  });
});

test("files that are not committed are named", () => {
  commitOf("covered/code.ts");
  write("covered/code.ts", "changed");
  write("other/code.ts", "new");
  expect(uncommittedIn(["covered"], folder)).toEqual(["covered/code.ts"]);
});

function commitOf(file: string): string {
  write(file, file);
  git("add", "--", file);
  git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", file);
  return git("rev-parse", "--short", "HEAD").trim();
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function git(...args: readonly string[]): string {
  return runWell("git", args, { cwd: folder }).stdout;
}
