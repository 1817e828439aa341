import { describe, expect, it } from "vitest";
import { listeningGateway } from "../testing/listening-gateway.ts";
import { runInMemory } from "../testing/memory-io.ts";

const place = { indicator: "retention-26w", definitionVersion: "1.0.0", cohort: "pooled", pooled: [] };
const share = {
  kind: "share",
  unit: "fraction",
  n: 120,
  yes: 90,
  noOrUnknown: 30,
  share: 0.75,
  interval: { lower: 0.66, upper: 0.82 },
  split: null,
};
const outcomes = {
  release: { number: 3, version: "1.2.0", madeAt: "2026-07-13T09:00:00.000Z" },
  items: [
    { ...place, municipality: "GM0200", status: "published", figure: share },
    { ...place, municipality: "GM0202", status: "suppressed", figure: null },
    { ...place, municipality: "GM0200", cohort: "2025H1", status: "published", figure: { ...share, n: 60 } },
  ],
};

const sentence = {
  nl: "Tussen deze gemeenten is geen verschil aan te tonen.",
  en: "No difference between these municipalities can be shown.",
};
const comparison = {
  release: outcomes.release,
  indicator: "retention-26w",
  cohort: "pooled",
  kind: "share",
  unit: "fraction",
  notice: sentence,
  sentence,
  comparability: {
    grade: "C",
    reasons: [
      {
        code: "hours-mode-differs",
        grade: "C",
        municipalities: ["GM0200"],
        text: {
          nl: "uren worden niet overal hetzelfde bijgehouden",
          en: "hours are not recorded in the same way everywhere",
        },
      },
    ],
  },
  smallest: 0.12,
  order: null,
  adjustedFor: [],
  municipalities: [
    {
      code: "GM0200",
      name: "Apeldoorn",
      row: outcomes.items[0],
      compared: {
        grade: "C",
        reasons: ["hours-mode-differs"],
        smallest: 0.12,
        sentence: { nl: "Apeldoorn: 75,0 % van 120.", en: "Apeldoorn: 75.0% of 120." },
        rank: { lower: 1, median: 1, upper: 2 },
        shrunken: null,
        funnel: null,
        besideRest: null,
        adjusted: { status: "not-counted", expected: null, share: null },
      },
    },
    { code: "GM0202", name: "Arnhem", row: outcomes.items[1], compared: null },
  ],
  pairs: [],
  funnel: null,
};

describe("report --from", () => {
  it("shows what a gateway published, and what it does not show", async () => {
    await using gateway = await listeningGateway(200, outcomes);
    const { exitCode, stdout } = await runInMemory(["report", "--from", gateway.address]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Apeldoorn +120 +75,0.%, tussen 66,0.% en 82,0.%/);
    expect(stdout).toMatch(/Arnhem +– +te kleine aantallen/);
    expect(stdout).not.toContain("2025H1");
    expect(stdout).toContain("Uitgave 3, versie 1.2.0, gemaakt op 2026-07-13.");
    expect(gateway.delivered[0]).toMatchObject({ method: "GET", url: "/v1/outcomes" });
  });

  it("shows half-years, and gives everything as JSON", async () => {
    await using gateway = await listeningGateway(200, outcomes);
    const { stdout } = await runInMemory(["report", "--from", gateway.address, "--by", "cohort"]);
    expect(stdout).toMatch(/Apeldoorn +2025H1 +60/);
    const json = await runInMemory(["report", "--from", gateway.address, "--json"]);
    expect(JSON.parse(json.stdout)).toEqual(outcomes);
  });

  it("tells a problem in the words of the gateway", async () => {
    await using gateway = await listeningGateway(404, { title: "Dit bestaat niet", status: 404, errors: [] });
    const { exitCode, stderr } = await runInMemory(["report", "--from", gateway.address]);
    expect([exitCode, stderr]).toEqual([1, "Dit bestaat niet.\n"]);
  });

  it("shows what may be concluded about differences, with grades, as the release says it", async () => {
    const both = { ...outcomes, items: outcomes.items.slice(0, 1) };
    await using gateway = await listeningGateway(200, (url: string) =>
      url.includes("comparison") ? comparison : both,
    );
    const { exitCode, stdout } = await runInMemory(["report", "--from", gateway.address, "--compare"]);
    expect(exitCode).toBe(0);
    expect(gateway.delivered.map(({ url }) => url)).toEqual([
      "/v1/outcomes",
      "/v1/outcomes/retention-26w/comparison?cohort=pooled&release=3",
    ]);
    expect(stdout).toContain("Tussen deze gemeenten is geen verschil aan te tonen.");
    expect(stdout).toMatch(/Apeldoorn +120 +75,0.% +– +1–2 +C/);
    expect(stdout).toMatch(/Arnhem +– +– +– +– +–/);
    expect(stdout).toContain("Vergelijkbaarheid C: uren worden niet overal hetzelfde bijgehouden.");
    const json = await runInMemory(["report", "--from", gateway.address, "--compare", "--json"]);
    expect(JSON.parse(json.stdout)).toEqual([comparison]);
  });

  it("takes no files beside it, and no address without protection", async () => {
    const beside = await runInMemory(["report", "export", "--from", "https://jobcoach.example.nl"]);
    expect([beside.exitCode, beside.stderr]).toEqual([2, expect.stringContaining("Bij --from horen geen bestanden")]);
    const open = await runInMemory(["report", "--from", "http://jobcoach.example.nl"]);
    expect([open.exitCode, open.stderr]).toEqual([2, expect.stringContaining("niet beveiligd")]);
  });
});
