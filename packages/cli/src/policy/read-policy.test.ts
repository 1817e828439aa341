import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport } from "../testing/temporary-folder.ts";

const because = { nl: "afgesproken", en: "agreed" };
const policy = (...severities: object[]) => JSON.stringify({ schema: "jobcoach/policy/v1", severities });

describe("check --policy", () => {
  it("takes a rule as seriously as the policy says, and says so in the counts", async () => {
    await using folder = await folderWithExport();
    await folder.copy("broken/decimal-point.csv", "export/export.csv");
    const check = async (...more: string[]) =>
      JSON.parse((await runInMemory(["check", "export", "--json", ...more], { cwd: folder.path })).stdout);
    const before = await check();
    expect(before.records.rejected).toBe(1);
    const [{ rule }] = before.findings.groups;
    await writeFile(folder.at("policy.json"), policy({ rule, severity: "warning", because }));
    const after = await check("--policy", "policy.json");
    expect(after.records.rejected).toBe(0);
    expect(after.findings.groups[0]).toMatchObject({ rule, severity: "warning" });
  });

  it.each([
    ["not there", undefined, "We kunnen policy.json niet lezen."],
    ["no JSON", "{", "policy.json is geen beleid voor leveringen."],
    ["a wrong severity", policy({ rule: "a/b", severity: "fatal", because }), "kijk naar severities.0.severity"],
    ["a rule without a reason", policy({ rule: "a/b", severity: "error" }), "kijk naar severities.0.because"],
  ])("a file that is %s is told in a sentence", async (_, content, sentence) => {
    await using folder = await folderWithExport();
    if (content !== undefined) await writeFile(folder.at("policy.json"), content);
    const ran = await runInMemory(["check", "export", "--policy", "policy.json"], { cwd: folder.path });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr.replaceAll(/\s+/g, " ")).toContain(sentence);
  });
});
