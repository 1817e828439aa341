import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { estimateDistribution } from "../estimate/distribution-estimate.ts";
import { estimateSurvival } from "../estimate/survival-estimate.ts";
import { type Figure, figuresOf } from "../figures/figures.ts";
import { municipalityNames } from "../testing/example-release.ts";
import { readJsonStatCells } from "../testing/json-stat-cells.ts";
import { jsonStatFaults } from "../testing/json-stat-faults.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { answerReadings } from "./answer-readings.ts";
import { curveGroups, curveReadings } from "./curve-readings.ts";
import { exportFigures } from "./export-figures.ts";
import { FigureFile } from "./figure-file.ts";
import { ownFile } from "./own-file.ts";
import type { Reading } from "./reading.ts";

const file = ownFile(
  figuresOf([
    aTally({ yes: 50, no: 9, unknown: 6 }),
    aTally({ yes: 9, notMature: 40, cohort: "2025H2" }),
    aMarkTally([60, 61, 62, 61, 62, 63].map((start) => [start, start + 10] as const)),
  ]),
  { municipalityNames },
);
const textOf = async (...parameters: Parameters<typeof exportFigures>) =>
  new TextDecoder().decode(await exportFigures(...parameters));
const valuesAt = (own: FigureFile, indicator: string, municipality: string, cohort: string) => {
  const found = own.figures.find(
    (figure) => figure.indicator === indicator && figure.municipality === municipality && figure.cohort === cohort,
  );
  return Object.fromEntries((found?.values ?? []).map(({ measure, value, status }) => [measure, [value, status]]));
};

describe("ownFile", () => {
  it("holds all that figuresOf gives: small numbers, medians, and whether it may still change", () => {
    expect(valuesAt(file, "retention-26w", "GM0200", "2025H2")).toMatchObject({
      n: [9, "provisional"],
      share: [1, "provisional"],
      "not-mature": [40, "provisional"],
      trajectories: [49, "provisional"],
      persons: [49, "provisional"],
    });
    expect(valuesAt(file, "work-fit", "GM0200", "2024H1")).toMatchObject({
      "baseline-median": [6.15, "final"],
      "change-n": [6, "final"],
      "drop-out": [0, "final"],
    });
  });

  it("says of a number that cannot be computed that it cannot", () => {
    const [nobody] = figuresOf([aMarkTally([[null, 70]])]);
    const own = ownFile([nobody as Figure]);
    expect(valuesAt(own, "work-fit", "GM0200", "2024H1")).toMatchObject({
      "baseline-n": [0, "final"],
      "baseline-mean": [null, "not-available"],
      "follow-up-lower": [null, "not-available"],
    });
    expect(own.municipalities[0]?.name.nl).toBe("GM0200");
  });

  it("follows the schema of all figure files", () => {
    expect(FigureFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it("is marked as not for publication in every form", async () => {
    const rows: Record<string, string>[] = parse(await textOf(file, "csv"), {
      bom: true,
      columns: true,
      delimiter: ";",
    });
    expect(new Set(rows.map(({ publication }) => publication))).toEqual(new Set(["not-for-publication"]));
    expect(new Set(rows.map(({ conf_status }) => conf_status))).toEqual(new Set(["N"]));
    expect(new Set(rows.map(({ release }) => release))).toEqual(new Set([""]));
    for (const format of ["json", "jsonstat"] as const) {
      const text = await textOf(file, format, { language: "en" });
      expect(text).toContain("not-for-publication");
      expect(text).toContain("NOT FOR PUBLICATION");
    }
    const { extension, source, updated } = JSON.parse(await textOf(file, "jsonstat"));
    expect(extension).toMatchObject({ publication: "not-for-publication", release: null });
    expect([source, updated]).toEqual(["jobcoach, eigen cijfers, niet om te publiceren", undefined]);
  });

  it("keeps ways of recording hours apart in JSON-stat", async () => {
    const hours = (hoursMode: "logged" | "reported", minutes: number) =>
      aMarkTally([[minutes, minutes]], { indicator: "coaching-hours-employee", hoursMode });
    const own = ownFile(figuresOf([hours("logged", 120), hours("reported", 240)]));
    const document = JSON.parse(await textOf(own, "jsonstat"));
    expect(jsonStatFaults(document)).toEqual([]);
    const cells = readJsonStatCells(document).filter(
      ({ at }) => at.municipality === "GM0200" && at.cohort === "2024H1" && at.measure === "baseline-mean",
    );
    expect(cells.map(({ at, value }) => [at.hoursMode, value])).toEqual([
      ["logged", 2],
      ["reported", 4],
    ]);
  });
});

const numbersOf = (readings: readonly Reading[]) =>
  new Map(readings.map(({ group, category, measure, value }) => [[group, category, measure].join("|"), value]));

describe("answerReadings", () => {
  const text = { nl: "x", en: "x" };
  const question = { id: "told", title: text, answers: ["yes", "no", "later"].map((id) => ({ id, title: text })) };
  const estimate = estimateDistribution({
    kind: "distribution",
    n: 12,
    unknown: 3,
    notMature: 0,
    questions: { told: { answered: 10, answers: { yes: 8, no: 2 } } },
  });

  it("gives every possible answer, and zero for one that nobody gave", () => {
    const numbers = numbersOf(answerReadings(estimate, [question]));
    expect(numbers.get("||n")).toBe(12);
    expect(numbers.get("told||answered")).toBe(10);
    expect(numbers.get("told|yes|share")).toBe(0.8);
    expect(numbers.get("told|later|numerator")).toBe(0);
    expect(numbers.get("told|later|share")).toBe(0);
  });
});

describe("curveReadings", () => {
  const estimate = estimateSurvival({
    kind: "survival",
    events: [[50, 4]],
    censored: [[400, 5]],
    uncertain: [[100, 1]],
    unknown: 2,
    notMature: 0,
  });

  it("gives both curves at their weeks, in groups that have words", () => {
    const readings = curveReadings(estimate);
    const numbers = numbersOf(readings);
    expect(numbers.get("||n")).toBe(10);
    expect(numbers.get("uncertain-as-ended|week-26|share")).toBeCloseTo(0.5, 12);
    expect(numbers.get("uncertain-as-not-ended|week-26|share")).toBeCloseTo(0.6, 12);
    const known = new Set(curveGroups().flatMap(({ id, categories }) => categories.map((own) => `${id}/${own.id}`)));
    const used = readings.flatMap(({ group, category }) => (category === undefined ? [] : [`${group}/${category}`]));
    expect(new Set(used)).toEqual(known);
  });
});
