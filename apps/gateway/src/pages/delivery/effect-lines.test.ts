import type { ChangeExplanation, DeliveryEffect, FigureChange } from "@jobcoach/contract";
import { expect, test } from "vitest";
import { effectLines } from "./effect-lines.ts";
import { lineName, valueWords, whyWords } from "./effect-words.ts";

const retention: FigureChange = {
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  cohort: "pooled",
  reasonsBefore: { "counted/yes": 90, "counted/no": 10, "unknown/end-unknown": 20 },
  reasonsAfter: { "counted/yes": 94, "counted/no": 12, "unknown/end-unknown": 14 },
  values: [{ value: "share", before: 0.75, beforeN: 120, after: 0.7833, afterN: 120 }],
};
const hours: FigureChange = {
  indicator: "coaching-hours-employee",
  definitionVersion: "1.0.0",
  hoursMode: "logged",
  cohort: "2025H1",
  reasonsBefore: null,
  reasonsAfter: { "counted/pair": 8 },
  values: [
    { value: "baseline", before: null, beforeN: 0, after: 7.25, afterN: 8 },
    { value: "change", before: null, beforeN: 0, after: -1, afterN: 8 },
  ],
};
const effectOf = (...figures: FigureChange[]): DeliveryEffect => ({
  sentence: { nl: "Er verandert iets.", en: "Something changes." },
  trajectories: { before: 120, after: 120 },
  figures,
  explanations: null,
});

test("says of a figure what it was, what it is, and how many trajectories moved at least", () => {
  const [line] = effectLines(effectOf(retention)).headline;
  if (line === undefined) throw new Error("no line");
  expect(valueWords("nl", line.indicator, line.before, line.beforeN)).toBe("75,0\u00a0%");
  expect(valueWords("en", line.indicator, line.after, line.afterN)).toBe("78.3%");
  expect(whyWords("nl", line)).toBe(
    "Ten minste 6 trajecten kwamen erbij, vielen weg of kregen een ander antwoord. 6 minder niet bekend: einde van de baan niet bekend; 4 meer geteld: ja; 2 meer geteld: nee.",
  );
});

test("a line knows who explains it, by indicator, way of recording hours, cohort and value", () => {
  const explanation: ChangeExplanation = {
    indicator: "retention-26w",
    cohort: "pooled",
    value: "share",
    changed: 6,
    share: 0.5,
    trajectories: [{ rows: [12], before: ["unknown"], after: ["counted/yes"], effect: 0.005 }],
  };
  const half = { ...retention, cohort: "2025H1" };
  const { headline, headlineByHalfYear } = effectLines({ ...effectOf(retention, half), explanations: [explanation] });
  expect([headline[0]?.explanation, headlineByHalfYear[0]?.explanation]).toEqual([explanation, undefined]);
});

test("half-years stand apart, the change of those measured twice is left to the own figures", () => {
  const { headline, headlineByHalfYear } = effectLines(effectOf(retention, hours));
  expect(headline.map(({ cohort }) => cohort)).toEqual(["pooled"]);
  expect(headlineByHalfYear.map((line) => lineName("nl", line))).toEqual([
    "Uren begeleiding voor de werknemer (uren per contact bijgehouden), bij het begin",
  ]);
  expect(whyWords("nl", { ...headlineByHalfYear[0], before: null, moves: [], moved: 0 })).toContain("Dezelfde");
});

test("what was not there before is called new", () => {
  const [line] = effectLines(effectOf(hours)).headlineByHalfYear;
  if (line === undefined) throw new Error("no line");
  expect(whyWords("nl", line)).toBe("Hier waren nog geen cijfers van. Er zijn 8 trajecten bij gekomen.");
});

test("a figure of which only the day has moved is not shown as a change", () => {
  const same = { ...retention, reasonsBefore: retention.reasonsAfter, values: [] };
  expect(effectLines(effectOf(same)).headline).toEqual([]);
});

test("answers that are spread in another way are named, not counted one by one", () => {
  const profile: FigureChange = {
    ...retention,
    indicator: "capability-profile",
    values: [{ value: "own-goals-important/yes", before: 0.5, beforeN: 10, after: 0.6, afterN: 10 }],
  };
  const { others, spread } = effectLines(effectOf(profile));
  expect(others).toEqual([]);
  expect(spread.map(({ id }) => id)).toEqual(["capability-profile"]);
});
