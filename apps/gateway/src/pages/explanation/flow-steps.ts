import type { Language } from "@jobcoach/core";
import {
  hiddenParts,
  type PublishedMeans,
  type PublishedShare,
  type ReleaseRow,
  releaseStatuses,
} from "@jobcoach/outcomes";
import type { FlowStep } from "../charts/flow-bars.tsx";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { explanationTexts } from "./texts.ts";

/** The steps of a published figure: what is told of each, from all that was received. Only numbers of the row are told. */
export function flowSteps(language: Language, row: ReleaseRow): readonly FlowStep[] {
  const texts = explanationTexts[language];
  const share = figureOf(row, "share");
  const means = figureOf(row, "paired-mean");
  return [
    { name: texts.received, words: texts.notTold },
    { name: texts.leftOut, words: texts.notTold },
    ...(share !== undefined
      ? shareSteps(language, share)
      : means !== undefined
        ? meansSteps(language, means)
        : [{ name: texts.counted, words: releaseStatuses[row.status][language] }]),
  ];
}

function shareSteps(language: Language, { n, yes, noOrUnknown, split }: PublishedShare): readonly FlowStep[] {
  const texts = explanationTexts[language];
  const step = stepIn(language);
  return [
    step(texts.counted, n, 0),
    step(texts.yes, yes, 0),
    ...(split === null
      ? [step(texts.noOrUnknown, noOrUnknown, yes)]
      : [step(texts.no, split.no, yes), step(texts.unknown, split.unknown, yes + split.no)]),
  ];
}

function meansSteps(language: Language, { baseline, followUp, pairs }: PublishedMeans): readonly FlowStep[] {
  const texts = explanationTexts[language];
  const step = stepIn(language);
  return [
    step(texts.measuredStart, baseline.n, 0),
    followUp === null
      ? { name: texts.measuredLater, words: hiddenParts["follow-up"][language] }
      : step(texts.measuredLater, followUp.n, 0),
    pairs === null
      ? { name: texts.measuredTwice, words: hiddenParts.change[language] }
      : step(texts.measuredTwice, pairs, 0),
  ];
}

const stepIn =
  (language: Language) =>
  (name: string, count: number, from: number): FlowStep => ({
    name,
    count,
    from,
    label: numbersIn(language).whole(count),
  });

/** The largest number of a flow: what the full width of its drawing stands for. */
export const totalOf = (steps: readonly FlowStep[]): number =>
  Math.max(1, ...steps.map((step) => ("count" in step ? step.from + step.count : 0)));
