import { type AuditEntry, auditLine, emptyHead, nextAuditEntry } from "@jobcoach/contract";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const entries: AuditEntry[] = [];
for (const object of ["key 1", "key 2", "key 3"]) {
  const { chain, number, hash } = entries.at(-1) ?? emptyHead("*");
  const at = "2026-07-13T09:00:00.000Z";
  const event = { at, action: "key-made", object, result: "done", actor: "somebody", origin: "session" } as const;
  entries.push(nextAuditEntry({ chain, number, hash }, event));
}
const lines = entries.map((entry) => `${auditLine(entry)}\n`);
const { chain, number, hash } = entries[2] as AuditEntry;

describe("verify-log", () => {
  it.each([
    ["as it was written", lines, 0, "Alle 3 regels"],
    ["with a line changed", [lines[0], lines[1]?.replace("somebody", "somebodx"), lines[2]], 1, "Regel 2 is niet"],
    ["with a line taken out", [lines[0], lines[2]], 1, "Op regel 2 hoort nummer 2; er staat nummer 3"],
    ["with two lines swapped", [lines[1], lines[0], lines[2]], 1, "Op regel 1 hoort nummer 1"],
    ["without its end", [lines[0], lines[1]], 1, "Er waren minstens 3 regels; er zijn er nog 2"],
  ])("a log %s", async (_, written, exit, sentence) => {
    await using folder = await temporaryFolder();
    await folder.write("log.ndjson", written.join(""));
    await folder.write("head.json", JSON.stringify({ chain, number, hash }));
    const argv = ["verify-log", "log.ndjson", "--head", "head.json"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(exit);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(sentence);
  });

  it("says that without a head nobody knows of lines cut off, and gives the verdict as JSON", async () => {
    await using folder = await temporaryFolder();
    await folder.write("log.ndjson", lines.slice(0, 2).join(""));
    const told = await runInMemory(["verify-log", "log.ndjson"], { cwd: folder.path });
    expect(told.stdout).toContain("--head");
    const json = await runInMemory(["verify-log", "log.ndjson", "--json"], { cwd: folder.path });
    expect(JSON.parse(json.stdout)).toMatchObject({ outcome: "whole", headIsKnown: false });
  });

  it("tells what is wrong with the call", async () => {
    await using folder = await temporaryFolder();
    await folder.write("log.ndjson", lines.join(""));
    for (const argv of [["verify-log"], ["verify-log", "log.ndjson", "--head", "log.ndjson"]])
      expect((await runInMemory(argv, { cwd: folder.path })).exitCode).toBe(2);
  });
});
