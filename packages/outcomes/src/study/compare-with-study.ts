import type { Trajectory } from "@jobcoach/core";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import { indicatorById } from "../indicator/indicators.ts";
import { sumOfTallies } from "../tally/merge.ts";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { indicatorReadings } from "./indicator-readings.ts";
import { type Measured, NOTHING } from "./measured.ts";
import type { Published, StudyFigure } from "./study-figure.ts";
import { studyFigures } from "./study-figures.ts";
import { trajectoryReadings } from "./trajectory-readings.ts";

/** A published figure beside what the trajectories give. `agrees` is absent where there is nothing to compare. */
export interface StudyComparison {
  readonly figure: StudyFigure;
  readonly measured: Measured;
  readonly agrees?: boolean;
}

/**
 * Every published figure of the study of 2020 beside what the indicators give for these trajectories, numbers compared as the
 * study rounds them. Meant for the reconstruction: for people of a municipality the study is no benchmark.
 */
export function compareWithStudy(trajectories: readonly Trajectory[]): readonly StudyComparison[] {
  const estimates = estimatesOf(trajectories);
  return studyFigures.map((figure) => {
    const measured = measure(figure, trajectories, estimates);
    if (measured.kind === "nothing") return { figure, measured };
    return { figure, measured, agrees: isSame(figure.published, measured) };
  });
}

/** A number as the study would print it: halves up. */
export const roundedTo = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

type Estimates = ReadonlyMap<string, Estimate | undefined>;

function estimatesOf(trajectories: readonly Trajectory[]): Estimates {
  const indicators = askedIndicators.flatMap((id) => indicatorById(id) ?? []);
  const tallies = [...tallyTrajectories(trajectories, { indicators }).values()];
  return new Map(
    indicators.map(({ id }) => [id, estimate(sumOfTallies(tallies.filter(({ indicator }) => indicator === id)))]),
  );
}

const askedIndicators: readonly string[] = [
  ...new Set(
    studyFigures.flatMap(({ counterpart }) => (counterpart.by === "indicator" ? [counterpart.indicator] : [])),
  ),
];

function measure({ counterpart }: StudyFigure, trajectories: readonly Trajectory[], estimates: Estimates): Measured {
  if (counterpart.by === "none") return NOTHING;
  if (counterpart.by === "trajectories") return trajectoryReadings[counterpart.reading](trajectories);
  const found = estimates.get(counterpart.indicator);
  return found === undefined ? NOTHING : indicatorReadings[counterpart.reading](found);
}

function isSame(published: Published, measured: Measured): boolean {
  if (published.kind === "number")
    return measured.kind === "number" && roundedTo(measured.value, published.decimals) === published.value;
  if (published.kind === "words") return measured.kind === "holds" && measured.holds;
  return measured.kind === "work-values" && measured.values.join() === published.values.join();
}
