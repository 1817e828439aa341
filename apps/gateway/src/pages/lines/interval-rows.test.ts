import type { PublishedMeans, PublishedShare, ReleaseRow } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { meanRow, shareRow } from "./interval-rows.ts";

const share: PublishedShare = {
  kind: "share",
  unit: "fraction",
  n: 200,
  yes: 170,
  noOrUnknown: 30,
  share: 0.85,
  interval: { lower: 0.79, upper: 0.89 },
  split: { no: 20, unknown: 10, upperBound: 0.9, knownOnly: {} as never, envelope: { lower: 0.79, upper: 0.94 } },
};

const means: PublishedMeans = {
  kind: "paired-mean",
  unit: "hours-per-month",
  baseline: { n: 40, mean: 4.8, interval: { lower: 4.1, upper: 5.5 } },
  followUp: null,
  pairs: null,
  change: null,
};

const lineOf = (figure: ReleaseRow["figure"], status: ReleaseRow["status"] = "published") => ({
  code: "GM0200",
  name: "Apeldoorn",
  row: { figure, status } as ReleaseRow,
});

test("a share is drawn with its interval and how far the unknown may bring it, and said in words", () => {
  expect(shareRow("nl", lineOf(share))).toMatchObject({
    name: "Apeldoorn",
    mark: { value: 0.85, interval: { lower: 0.79, upper: 0.89 }, reach: 0.94 },
    value: "85,0\u00a0%",
    range: "tussen 79 en 89 van de 100",
    n: "n\u00a0=\u00a0200",
  });
});

test("a mean that is shown at the start alone has words for the rest", () => {
  expect(meanRow("en", lineOf(means), "baseline")).toMatchObject({
    value: "4.8",
    range: "between 4.1 and 5.5",
    shortRange: "4.1 to 5.5",
  });
  expect(meanRow("en", lineOf(means), "followUp")).toEqual({
    name: "Apeldoorn",
    words: "follow-up: numbers too small",
  });
  expect(meanRow("nl", lineOf(means), "change")).toMatchObject({
    words: "verandering: te kleine aantallen",
  });
});

test.each([
  ["suppressed", "te kleine aantallen"],
  ["not-yet-mature", "nog te kort gevolgd"],
] as const)("a figure that is %s is said to be so", (status, words) => {
  expect(shareRow("nl", lineOf(null, status))).toEqual({ name: "Apeldoorn", words });
  expect(meanRow("nl", lineOf(null, status), "change")).toEqual({ name: "Apeldoorn", words });
});

test("what a release does not hold is said to be not there", () => {
  expect(shareRow("en", { code: "GM0202", name: "Arnhem", row: undefined })).toEqual({
    name: "Arnhem",
    words: "no figure in this release",
  });
});
