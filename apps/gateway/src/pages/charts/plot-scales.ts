import type { Language } from "@jobcoach/core";
import type { PublishedMeans } from "@jobcoach/outcomes";
import { scaleLinear } from "d3-scale";
import { numbersIn } from "../numbers.ts";
import type { PlotScale } from "./interval-plot.ts";

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** From nothing to everything, because a share that starts elsewhere deceives. */
export const shareScale = (language: Language): PlotScale => ({
  from: 0,
  to: 1,
  ticks: QUARTERS.map((at) => ({ at, label: numbersIn(language).percent(at, 0) })),
});

/** From the smallest to the largest of some values, at round numbers, with zero on it. */
export function scaleAround(language: Language, values: readonly number[]): PlotScale {
  const numbers = numbersIn(language);
  const [from, to] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear([from, from === to ? from + 1 : to], [0, 1]).nice(4);
  const ticks = scale.ticks(4);
  const isWhole = ticks.every(Number.isInteger);
  const [first = 0, last = 1] = scale.domain();
  return {
    from: first,
    to: last,
    ticks: ticks.map((at) => ({ at, label: isWhole ? minus(numbers.whole(at)) : minus(numbers.oneDecimal(at)) })),
  };
}

/** Of means: as many values or points as there are, else around those that are shown. */
export function unitScale(language: Language, unit: PublishedMeans["unit"], values: readonly number[]): PlotScale {
  const ends = fixed[unit];
  if (ends === undefined) return scaleAround(language, values);
  const ticks = Array.from({ length: ends.to - ends.from + 1 }, (_, step) => ends.from + step);
  return { ...ends, ticks: ticks.map((at) => ({ at, label: String(at) })) };
}

const fixed: Partial<Record<PublishedMeans["unit"], { readonly from: number; readonly to: number }>> = {
  "work-values": { from: 0, to: 7 },
  mark: { from: 1, to: 10 },
  rating: { from: 1, to: 4 },
};

const minus = (text: string) => text.replace("-", "\u2212");
