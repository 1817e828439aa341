import { TallyDelivery } from "@jobcoach/contract";
import { describe, expect, it } from "vitest";
import { listeningGateway } from "../testing/listening-gateway.ts";
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

  it("delivers them to a gateway, without a person in what is sent", async () => {
    const taken = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "export",
      receivedAt: "2026-08-01T12:00:00.000Z",
      observedUntil: "2026-06-30",
      tallies: 12,
      sentence: { nl: "De tellingen tellen mee.", en: "The tallies count." },
    };
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(200, taken);
    const argv = ["tally", "export", "--to", gateway.address];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("De tellingen tellen mee.")]);
    const [request] = gateway.delivered;
    expect(request?.url).toBe("/v1/tallies");
    expect(TallyDelivery.parse(JSON.parse(request?.body ?? "")).tallies.length).toBeGreaterThan(10);
    expect(request?.body).not.toMatch(/9999\d{5}|v1\./);
  });

  it("says what a gateway has against them", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(404, { nothing: "of ours" });
    const { exitCode, stderr } = await runInMemory(["tally", "export", "--to", gateway.address], { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("niet van een gateway van jobcoach")]);
  });

  it("needs a place for the tallies", async () => {
    await using folder = await folderWithExport();
    const { exitCode, stderr } = await runInMemory(["tally", "export"], { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("--out")]);
  });
});
