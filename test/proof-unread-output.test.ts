import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runWell } from "./support/run.ts";

/** A repository with a proof that runs a program which writes far more than fits in a pipe, and then ends as it is told. */
let folder = "";
const moduleAt = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
const proving = (status: number) => `
import { record } from ${moduleAt("../tools/prove/record.ts")};
import { outliveReaders, runToEnd } from ${moduleAt("../tools/prove/run-to-end.ts")};
outliveReaders();
const loud = "for (let line = 0; line < 50000; line++) for (const to of [process.stdout, process.stderr]) to.write('a line\\\\n'); process.exitCode = ${status}";
const prove = async () => ({ held: (await runToEnd(process.execPath, ["-e", loud])).status === 0, details: {} });
const held = await record({ name: "loud", what: "it is loud", covers: ["."], prove });
console.log(held);
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobcoach-unread-"));
  mkdirSync(join(folder, "bench/results"), { recursive: true });
  runWell("git", ["init", "--quiet"], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Proves while somebody reads the first of what is written, as `head` does; gives what was recorded. */
async function recordedUnread(status: number): Promise<unknown> {
  writeFileSync(join(folder, "prove.ts"), proving(status));
  const child = spawn(process.execPath, ["prove.ts"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  for (const output of [child.stdout, child.stderr]) output.once("data", () => output.destroy());
  await once(child, "exit");
  return JSON.parse(readFileSync(join(folder, "bench/results/loud.json"), "utf8"));
}

test.each([
  [0, true],
  [1, false],
])("output that nobody reads to its end changes no result: a program that ends with %i", async (status, held) => {
  expect(await recordedUnread(status)).toMatchObject({ what: "it is loud", held });
});
