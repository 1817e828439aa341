import { describe, expect, it } from "vitest";
import { exampleRelease, licence, numbersIn } from "../testing/example-release.ts";
import { FigureFile } from "./figure-file.ts";
import { releaseFile } from "./release-file.ts";

const release = exampleRelease();
const file = releaseFile(release);
const at = (indicator: string, municipality: string, cohort: string) =>
  file.figures.find(
    (figure) => figure.indicator === indicator && figure.municipality === municipality && figure.cohort === cohort,
  );
const valuesAt = (...place: Parameters<typeof at>) =>
  Object.fromEntries((at(...place)?.values ?? []).map(({ measure, value, status }) => [measure, [value, status]]));

describe("releaseFile", () => {
  it("gives every number of a shown figure, and says what of it is hidden", () => {
    expect(valuesAt("retention-26w", "GM0200", "2024H1")).toMatchObject({
      n: [134, "published"],
      numerator: [118, "published"],
      share: [118 / 134, "published"],
      "no-or-unknown": [16, "published"],
    });
    expect(valuesAt("retention-26w", "GM0479", "2024H1")).toMatchObject({
      n: [null, "suppressed"],
      share: [null, "suppressed"],
      "known-upper": [null, "suppressed"],
    });
    expect(valuesAt("retention-26w", "GM0200", "2025H2")).toMatchObject({ n: [null, "not-yet-mature"] });
  });

  it("gives a hidden figure the numbers that a shown one of its indicator has", () => {
    for (const indicator of ["retention-26w", "work-fit"]) {
      const measures = file.figures.filter((figure) => figure.indicator === indicator).map(({ values }) => values);
      const shapes = new Set(
        measures.map((values) => JSON.stringify(values.map(({ measure, unit }) => [measure, unit]))),
      );
      expect(shapes.size).toBe(1);
    }
  });

  it("holds exactly the numbers of the release", () => {
    const written = file.figures.flatMap(({ indicator, municipality, cohort, values }) =>
      values.flatMap(({ measure, value }) =>
        value === null ? [] : [[[indicator, municipality, cohort, measure].join("|"), value] as const],
      ),
    );
    expect(new Map(written)).toEqual(numbersIn(release));
    expect(written.length).toBeGreaterThan(60);
  });

  it("says how many stand behind each number, and nothing about a hidden one", () => {
    const values = file.figures.flatMap((figure) => figure.values);
    for (const { value, n, status } of values) {
      expect(n === null).toBe(status === "suppressed" || status === "not-yet-mature");
      expect(value === null).toBe(status !== "published");
      expect(status === "not-available" && n === null).toBe(false);
    }
    const means = at("work-fit", "GM0200", "2024H1")?.values ?? [];
    expect(means.find(({ measure }) => measure === "baseline-mean")?.n).toBe(24);
  });

  it("follows its own schema, with definitions, names, days and words for all that occurs", () => {
    expect(FigureFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file.definitions.map(({ id, version }) => `${id} ${version}`)).toEqual([
      "retention-26w 1.0.0",
      "work-fit 1.0.0",
    ]);
    expect(file.municipalities.map(({ code, name }) => [code, name.nl])).toEqual([
      ["AM07", "Midden-Gelderland"],
      ["GM0200", "Apeldoorn"],
      ["GM0202", "Arnhem"],
      ["GM0479", "Zaanstad"],
      ["all", "alle gemeenten samen"],
    ]);
    expect(at("retention-26w", "GM0200", "pooled")?.observedUntil).toBe("2026-06-30");
    expect(at("retention-26w", "AM07", "2024")?.observedUntil).toBe("2026-05-31");
    expect(Object.keys(file.statuses)).toEqual(["published", "suppressed", "not-yet-mature", "not-available"]);
    expect(Object.keys(file.units)).toEqual(["count", "fraction", "mark"]);
  });

  it("states a licence only where the publisher gave one", () => {
    expect(file.notes.map(({ en }) => en).join(" ")).toContain("stated none");
    expect(releaseFile(release, { licence }).notes.at(-1)).toEqual(licence);
  });
});
