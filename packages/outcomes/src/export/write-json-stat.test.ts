import { describe, expect, it } from "vitest";
import { exampleRelease, numbersIn } from "../testing/example-release.ts";
import { readJsonStatCells } from "../testing/json-stat-cells.ts";
import { jsonStatFaults } from "../testing/json-stat-faults.ts";
import type { JsonStat, JsonStatDataset } from "./json-stat.ts";
import { releaseFile } from "./release-file.ts";
import { writeFiguresJsonStat } from "./write-json-stat.ts";

const release = exampleRelease();
const onlyRetention = { ...release, rows: release.rows.filter(({ indicator }) => indicator === "retention-26w") };
type Options = Parameters<typeof writeFiguresJsonStat>[1];
const written = (of = release, options?: Options) =>
  JSON.parse(new TextDecoder().decode(writeFiguresJsonStat(releaseFile(of), options)));

describe("writeFiguresJsonStat", () => {
  it("is valid JSON-stat 2.0, as a collection and as a dataset, in both languages", () => {
    for (const language of ["nl", "en"] as const) {
      expect(jsonStatFaults(written(release, { language }))).toEqual([]);
      expect(jsonStatFaults(written(onlyRetention, { language }))).toEqual([]);
    }
    expect([written().class, written(onlyRetention).class]).toEqual(["collection", "dataset"]);
    expect(jsonStatFaults(written({ ...release, rows: [] }))).toEqual([]);
  });

  it("is a cube of indicator, municipality, half-year and measure", () => {
    const { id, size, role, dimension, updated, source, label }: JsonStatDataset = written(onlyRetention);
    expect(id).toEqual(["indicator", "municipality", "cohort", "measure"]);
    expect(size).toEqual([1, 5, 6, 15]);
    expect(role).toEqual({ time: ["cohort"], geo: ["municipality"], metric: ["measure"] });
    expect(dimension.cohort?.category.index).toEqual([
      "2023H1..2024H2",
      "2024",
      "2024H1",
      "2024H2",
      "2025H2",
      "pooled",
    ]);
    expect(dimension.municipality?.category.child).toEqual({
      AM07: ["GM0202"],
      all: ["AM07", "GM0200", "GM0479"],
    });
    expect(dimension.measure?.category.unit?.share).toEqual({ label: "deel van 1", decimals: 3 });
    expect([label, source, updated]).toEqual([
      "Aan het werk na 26 weken",
      "jobcoach, uitgave 3",
      "2026-07-01T09:00:00Z",
    ]);
  });

  it("gives an independent reader every number of the release at its place", () => {
    const cells = readJsonStatCells(written());
    const numbers = cells.flatMap(({ at, value }) =>
      value === null ? [] : [[[at.indicator, at.municipality, at.cohort, at.measure].join("|"), value] as const],
    );
    expect(new Map(numbers)).toEqual(numbersIn(release));
  });

  it("says of an empty cell why, unless the release has no such figure", () => {
    const statusAt = (municipality: string, cohort: string) =>
      readJsonStatCells(written(onlyRetention)).find(
        ({ at }) => at.municipality === municipality && at.cohort === cohort && at.measure === "share",
      )?.status;
    expect(statusAt("GM0479", "2024H1")).toBe("suppressed");
    expect(statusAt("GM0200", "2025H2")).toBe("not-yet-mature");
    expect(statusAt("GM0479", "2025H2")).toBeUndefined();
    expect(written(onlyRetention).extension.status.suppressed.nl).toBe("te kleine aantallen");
  });

  it("labels in one language and carries both", () => {
    const { dimension, extension }: JsonStatDataset = written(onlyRetention, { language: "en" });
    expect(dimension.measure?.category.label.share).toBe("share");
    expect(dimension.measure?.extension.categoryLabel.share).toEqual({ nl: "aandeel", en: "share" });
    expect(extension.definition).toMatchObject({
      version: "1.0.0",
      numerator: { en: expect.stringContaining("day 182") },
    });
  });
});

describe("the judge of JSON-stat", () => {
  const spoilt = (change: (dataset: { -readonly [Key in keyof JsonStatDataset]: JsonStatDataset[Key] }) => void) => {
    const dataset = written(onlyRetention);
    change(dataset);
    return jsonStatFaults(dataset);
  };
  it.each<[string, Parameters<typeof spoilt>[0]]>([
    ["version", (dataset) => Object.assign(dataset, { version: "1.0" })],
    ["a value too few", (dataset) => Object.assign(dataset, { value: dataset.value.slice(1) })],
    ["a size that is wrong", (dataset) => Object.assign(dataset, { size: [1, 5, 6, 14] })],
    ["a role for nothing", (dataset) => Object.assign(dataset, { role: { ...dataset.role, geo: ["place"] } })],
    ["a property of its own", (dataset) => Object.assign(dataset, { licence: "none" })],
    ["a status out of range", (dataset) => Object.assign(dataset, { status: { 450: "suppressed" } })],
    ["a dimension too many", (dataset) => Object.assign(dataset.dimension, { sex: dataset.dimension.cohort })],
    ["a label of nothing", (dataset) => Object.assign(dataset.dimension.cohort!.category.label, { "1999H1": "x" })],
    [
      "a child that is its parent",
      (dataset) => Object.assign(dataset.dimension.municipality!.category.child!, { all: ["all"] }),
    ],
    [
      "a unit without decimals",
      (dataset) => Object.assign(dataset.dimension.measure!.category.unit!, { n: { label: "x" } }),
    ],
    ["an update that is no date", (dataset) => Object.assign(dataset, { updated: "soon" })],
  ])("refuses %s", (_, change) => {
    expect(spoilt(change)).not.toEqual([]);
  });

  it("refuses a version inside a collection", () => {
    const collection: JsonStat & { class: "collection" } = written();
    Object.assign(collection.link.item[0]!, { version: "2.0" });
    expect(jsonStatFaults(collection as never)).not.toEqual([]);
  });
});
