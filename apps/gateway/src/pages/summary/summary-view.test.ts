import { type FigureChange, Submission } from "@jobcoach/contract";
import { expect, test } from "vitest";
import { submissionExamples } from "../../api/examples/submission-examples.ts";
import { summaryOf } from "./summary-view.ts";

const accepted = Submission.parse(submissionExamples.Submission);
const nothing = { series: [], tallies: [], observedUntil: "2026-06-30", release: undefined };
const share = { value: "share", before: 0.8, beforeN: 100, after: 0.82, afterN: 104 };
const figure = (over: Partial<FigureChange>): FigureChange => ({
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  cohort: "pooled",
  reasonsBefore: { "counted/yes": 80, "counted/no": 20 },
  reasonsAfter: { "counted/yes": 85, "counted/no": 19 },
  values: [share],
  ...over,
});
const summaryWith = (...figures: FigureChange[]) => {
  const effect = {
    sentence: { nl: "Er verandert iets.", en: "Something changes." },
    trajectories: { before: 1, after: 2 },
    figures,
    explanations: null,
  };
  return summaryOf("nl", "Apeldoorn", { ...accepted, effect }, nothing);
};

test("tells of the first indicators what changed, each by its clearest value", () => {
  const paired = ["baseline", "followUp", "change"].map((value) => ({ ...share, value }));
  const { changes, isFirst } = summaryWith(
    figure({}),
    figure({ indicator: "work-fit", values: paired }),
    figure({ indicator: "satisfaction", values: paired }),
    figure({ cohort: "2025H1" }),
  );
  expect(changes.map(({ indicator, value, cohort }) => [indicator.id, value, cohort])).toEqual([
    ["retention-26w", "share", "pooled"],
    ["work-fit", "followUp", "pooled"],
  ]);
  expect(isFirst).toBe(false);
});

test("what had no figure before is no change", () => {
  const fresh = figure({ reasonsBefore: null, values: [{ ...share, before: null, beforeN: 0 }] });
  expect(summaryWith(fresh)).toMatchObject({ changes: [], isFirst: true });
  expect(summaryWith()).toMatchObject({ changes: [], isFirst: false });
});
