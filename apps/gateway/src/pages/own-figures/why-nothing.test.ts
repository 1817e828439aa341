import type { Figure } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { ownFigure } from "../../testing/own-figure.ts";
import { whyNothing } from "./why-nothing.ts";

const moment = (n: number) => ({
  n,
  mean: n === 0 ? null : 7,
  median: null,
  interval: null,
  undetermined: 0,
  bounds: null,
});

/** Marks of so many at the start and later, with so many who are not followed long enough. */
function marks(baseline: number, followUp: number, notMature: number, reasons: Figure["reasons"]): Figure {
  const change = { n: 0, mean: null, median: null, interval: null };
  const estimate = {
    kind: "paired-mean",
    unit: "mark",
    baseline: moment(baseline),
    followUp: moment(followUp),
    change,
    dropOut: 0,
    notMature,
  } as const;
  return ownFigure({ indicator: "work-fit", reasons, estimate });
}

test("measured at one of the moments is something", () => {
  expect(whyNothing("nl", marks(4, 0, 6, { "counted/baseline-only": 4 }))).toBeUndefined();
  expect(whyNothing("nl", marks(0, 4, 6, { "counted/pair": 4 }))).toBeUndefined();
});

test("who is not followed long enough comes before what is not known", () => {
  expect(whyNothing("en", marks(0, 0, 6, { "counted/pair": 1 }))).toBe("nobody followed long enough yet");
  expect(whyNothing("en", marks(0, 0, 0, { "counted/pair": 1, "unknown/moved": 3 }))).toBe("known of nobody");
  expect(whyNothing("en", marks(0, 0, 0, { "out-of-scope/never-placed": 3 }))).toBe("nobody counts here");
});

test("without a final half-year there is no figure at all", () => {
  expect(whyNothing("nl", undefined)).toBe("nog geen halfjaar lang genoeg gevolgd");
});
