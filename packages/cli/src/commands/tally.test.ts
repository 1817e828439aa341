import { TallyDelivery } from "@jobcoach/contract";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { examples, folderWithExport } from "../testing/temporary-folder.ts";

describe("tally", () => {
  it("writes tallies of one municipality, in which no person stands", async () => {
    await using folder = await folderWithExport();
    const argv = ["tally", "export", "--out", "t.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("tellingen staan in t.json")]);
    const text = await folder.read("t.json");
    const delivery = TallyDelivery.parse(JSON.parse(text));
    expect(delivery).toMatchObject({ municipality: "GM0200", grantor: "municipality" });
    expect(delivery.tallies.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/9999\d{5}|v1\./);
  });

  it("counts one municipality at a time", async () => {
    const argv = [
      "tally",
      `${examples}deliveries/apeldoorn-export`,
      `${examples}deliveries/zaanstad-export`,
      "--out",
      "t.json",
    ];
    await using folder = await folderWithExport();
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("meer dan één gemeente")]);
  });

  it("needs a place for the tallies", async () => {
    await using folder = await folderWithExport();
    const { exitCode, stderr } = await runInMemory(["tally", "export"], { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("--out")]);
  });
});
