import { expect, it } from "vitest";
import type { PairedState } from "../tally/tally-state.ts";
import { publishMeans, roundedMean } from "./published-figure.ts";

const none = { n: 0, sumLow: 0, sumHigh: 0 };
const measured: PairedState = {
  kind: "paired-mean",
  baseline: [
    [33, 7],
    [57, 8],
  ],
  followUp: [
    [43, 7],
    [58, 8],
  ],
  change: [
    [1, 8],
    [10, 7],
  ],
  undetermined: { baseline: none, followUp: none },
  notMature: 0,
};

it("gives means one decimal", () => {
  const marks = publishMeans(measured, 0, "mark-tenths");
  expect([marks?.baseline.mean, marks?.followUp?.mean, marks?.change?.mean]).toEqual([4.6, 5.1, 0.5]);
});

it("gives means of values between 0 and 1 two decimals, or the change of a twentieth would be nothing", () => {
  const shares = publishMeans(measured, 0, "hundredths");
  expect([shares?.baseline.mean, shares?.followUp?.mean, shares?.change?.mean]).toEqual([0.46, 0.51, 0.05]);
});

it("rounds halves up, also where floating point puts them a hair below", () => {
  expect([roundedMean(0.15, "mark"), roundedMean(-0.25, "mark"), roundedMean(0.285, "one")]).toEqual([0.2, -0.2, 0.29]);
});
