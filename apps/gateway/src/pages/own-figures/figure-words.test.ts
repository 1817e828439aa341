import type { Figure, ReleaseRow } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { ownFigure } from "../../testing/own-figure.ts";
import { figureWords, wholeWords } from "./figure-words.ts";
import { seriesOf } from "./own-series.ts";

const share = (over: Partial<Figure> = {}): Figure =>
  ownFigure({
    trajectories: 120,
    persons: 120,
    reasons: { "counted/yes": 90, "counted/no": 10, "unknown/moved": 20 },
    estimate: {
      kind: "share",
      unit: "fraction",
      n: 120,
      share: 0.75,
      interval: { lower: 0.6652, upper: 0.8189 },
      yes: 90,
      no: 10,
      unknown: 20,
      notMature: 0,
      upperBound: 0.9167,
      knownOnly: { n: 100, share: 0.9, interval: null },
      envelope: null,
    },
    ...over,
  });

test("a share says between what it may lie, of how many, and of how many it is not known", () => {
  expect(figureWords("nl", share())).toEqual({
    value: "75,0\u00a0%",
    between: "tussen 67 en 82 van de 100",
    n: 120,
    unknown: 20,
  });
});

test("means at the start and later, with the change of those measured twice", () => {
  const moment = { n: 8, mean: 4.5, median: 4, interval: null, undetermined: 0, bounds: null };
  const figure = share({
    indicator: "coaching-hours-employee",
    hoursMode: "logged",
    reasons: { "counted/pair": 8 },
    estimate: {
      kind: "paired-mean",
      unit: "hours-per-month",
      baseline: moment,
      followUp: { ...moment, mean: 2.8 },
      change: { n: 8, mean: -1.7, median: -1, interval: { lower: -1.94, upper: -1.5 } },
      dropOut: 0,
      notMature: 0,
    },
  });
  expect(figureWords("en", figure)).toMatchObject({
    value: "4.5 \u2192 2.8 hours a month",
    between: "change \u22121.7, between \u22121.9 and \u22121.5",
    n: 8,
  });
});

test("a mean between 0 and 1 has two decimals, so that a small change is no zero", () => {
  const moment = { n: 8, mean: 0.43, median: 0.4, interval: null, undetermined: 0, bounds: null };
  const figure = share({
    indicator: "capability-share",
    reasons: { "counted/pair": 8 },
    estimate: {
      kind: "paired-mean",
      unit: "one",
      baseline: moment,
      followUp: { ...moment, mean: 0.47 },
      change: { n: 8, mean: 0.04, median: 0, interval: { lower: -0.01, upper: 0.09 } },
      dropOut: 0,
      notMature: 0,
    },
  });
  expect(figureWords("nl", figure)).toMatchObject({
    value: "0,43 \u2192 0,47 (van 0 tot 1)",
    between: "verandering +0,04, tussen \u22120,01 en +0,09",
  });
});

test("what is not there is said in words, and nothing is never 0", () => {
  expect(figureWords("nl", undefined)).toBe("nog geen halfjaar lang genoeg gevolgd");
  const nobody = {
    ...share().estimate,
    n: 0,
    share: null,
    interval: null,
    yes: 0,
    no: 0,
    unknown: 0,
  } as Figure["estimate"];
  expect(figureWords("nl", share({ estimate: nobody, reasons: { "out-of-scope/never-placed": 4 } }))).toBe(
    "niemand telt hier mee",
  );
  expect(figureWords("nl", share({ estimate: nobody, reasons: { "unknown/no-measurement": 4 } }))).toBe(
    "niet geleverd",
  );
});

test("the published whole is told as it was published: hidden stays hidden", () => {
  const row: ReleaseRow = {
    indicator: "retention-26w",
    definitionVersion: "1.0.0",
    municipality: "all",
    cohort: "pooled",
    status: "suppressed",
    pooled: [],
    figure: null,
  };
  expect(wholeWords("nl", row)).toBe("te kleine aantallen");
  expect(wholeWords("en", undefined)).toBe("not as one number");
});

test("hours that are recorded in different ways are series of their own", () => {
  const hours = (mode: "logged" | "reported", cohort: string) =>
    share({ indicator: "coaching-hours-employee", hoursMode: mode, cohort });
  const series = seriesOf([hours("logged", "2025H1"), hours("logged", "pooled"), hours("reported", "2025H1")], []);
  expect(series.map(({ hoursMode, halfYears, pooled }) => [hoursMode, halfYears.length, pooled !== undefined])).toEqual(
    [
      ["logged", 1, true],
      ["reported", 1, false],
    ],
  );
});
