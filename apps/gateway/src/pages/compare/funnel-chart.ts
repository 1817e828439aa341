import type { Language } from "@jobcoach/core";
import { exactFunnelLimits, type Interval, normalFunnelLimits } from "@jobcoach/outcomes";
import { scaleLinear } from "d3-scale";
import type { Chart } from "../charts/chart.ts";
import { drawFunnel } from "../charts/funnel.tsx";
import type { FunnelLimits, FunnelPlot, FunnelPoint } from "../charts/funnel-plot.ts";
import type { PlotScale } from "../charts/interval-plot.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { CompareView, Comparison } from "./compare-model.ts";
import { compareTexts } from "./texts.ts";

type Funnel = NonNullable<Comparison["funnel"]>;

/** A funnel with the words that tell how to read it. */
export interface FunnelFigure {
  readonly chart: Chart;
  readonly key: string;
}

/** All municipalities by their size and share within limits of chance; `undefined` where there are too few for a funnel. */
export function funnelFigure(language: Language, { comparison, definition }: CompareView): FunnelFigure | undefined {
  const { funnel } = comparison;
  if (funnel === null) return undefined;
  const texts = compareTexts[language];
  const numbers = numbersIn(language);
  const points = pointsOf(comparison);
  const outside = points.filter(({ isOutside }) => isOutside);
  const plot = plotOf(language, funnel, points);
  const axis = texts.funnelAxis(numbers.percent(plot.y.from, 0), numbers.percent(plot.y.to, 0));
  const named = outside.map(({ name, value, n }) =>
    texts.funnelPoint(name, numbers.percent(value, n), numbers.whole(n)),
  );
  const others = named.length === 0 ? [] : [texts.funnelWithin];
  return {
    key: [texts.funnelKey(plot.target.figure, axis), ...(named.length === 0 ? [] : [texts.funnelSquares])].join(" "),
    chart: {
      id: "compare-funnel",
      title: texts.funnelTitle(definition.title[language], outside.length),
      description: [...named, ...others, `${plot.target.label}.`, axis, lineTexts[language].inTable].join(" "),
      draw: (room) => drawFunnel(plot, room),
    },
  };
}

/** With one decimal, as over so many persons. */
const FINE = 100;
const STEPS = 60;

function pointsOf({ municipalities }: Comparison): readonly FunnelPoint[] {
  return municipalities.flatMap(({ name, row, compared }) => {
    const figure = figureOf(row as Parameters<typeof figureOf>[0], "share");
    if (figure === undefined || compared === null) return [];
    const isOutside = compared.funnel?.position === "beyond-99.8";
    return [{ name, n: figure.n, value: figure.share, isOutside }];
  });
}

function plotOf(language: Language, funnel: Funnel, points: readonly FunnelPoint[]): FunnelPlot {
  const texts = compareTexts[language];
  const numbers = numbersIn(language);
  const target = numbers.percent(funnel.target, FINE);
  const sizes = points.map(({ n }) => n);
  const x = scaleTo(Math.max(...sizes), numbers.whole);
  const from = Math.max(1, Math.min(...sizes) * 0.8);
  const limits = [0.95, 0.998].map(
    (confidence): FunnelLimits => ({
      label: numbers.percent(confidence, confidence === 0.95 ? 0 : FINE),
      curve: Array.from({ length: STEPS + 1 }, (_, step) => from + ((x.to - from) * step) / STEPS).flatMap((n) => {
        const limit = limitsOf(funnel, n, confidence);
        return limit === null ? [] : [{ n, ...limit }];
      }),
    }),
  );
  return {
    x,
    y: shareScaleFrom(Math.min(...points.map(({ value }) => value), ...lowest(limits)), numbers.percent),
    xTitle: texts.trajectories,
    target: { at: funnel.target, label: texts.together(target), figure: target },
    limits,
    points,
  };
}

const lowest = (limits: readonly FunnelLimits[]) => limits.flatMap(({ curve }) => curve.map(({ lower }) => lower));

/** As `limitsAt` of the funnel draws them, from what of it is published. Limits of whole persons only, so at whole sizes. */
function limitsOf({ target, kind, tau2 }: Funnel, n: number, confidence: number): Interval | null {
  const size = Math.round(n);
  const limits =
    kind === "exact" ? exactFunnelLimits(target, size, confidence) : normalFunnelLimits(target, size, confidence, tau2);
  return limits && { lower: Math.max(0, limits.lower), upper: Math.min(1, limits.upper) };
}

function scaleTo(most: number, write: (value: number) => string): PlotScale {
  const scale = scaleLinear([0, most * 1.02], [0, 1]).nice(5);
  return { from: 0, to: scale.domain()[1] ?? most, ticks: scale.ticks(5).map((at) => ({ at, label: write(at) })) };
}

/** Up to 100 %, from where the lowest point or limit is. */
function shareScaleFrom(least: number, write: (value: number, n: number) => string): PlotScale {
  const from = Math.max(0, Math.floor(least * 10) / 10);
  const steps = Math.round((1 - from) * 10);
  const every = steps > 5 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor(steps / every) + 1 }, (_, step) => 1 - (step * every) / 10);
  return { from, to: 1, ticks: ticks.map((at) => ({ at, label: write(at, 0) })) };
}
