import { z } from "zod";
import type { Calculation, CalculationStep } from "../calculation.ts";
import { given, readInput, refused, unusableInput } from "./reasons.ts";
import { product, roundedSum, scaled } from "./rounding.ts";
import { BASIS_POINTS, MOST_OF_ANYTHING, PER_PERCENT } from "./units.ts";

/** From 0 to 1 with at most four decimals. */
const Fraction = z
  .number()
  .min(0)
  .max(1)
  .refine((value) => scaled(value, BASIS_POINTS) !== undefined);

/** A task of a job: tempo, quality and deployability against an ordinary worker, and its share of the working time. */
export const MeasuredTask = z
  .strictObject({
    tempo: Fraction,
    quality: Fraction,
    deployability: Fraction,
    share: Fraction,
  })
  .meta({ id: "MeasuredTask", title: "Gemeten taak", description: "A task of a job, as it was measured." });
export type MeasuredTask = z.infer<typeof MeasuredTask>;

/** The tasks that a job consists of; their shares add up to 1. */
export const LoonwaardeInput = z
  .strictObject({ tasks: z.array(MeasuredTask).min(1).max(MOST_OF_ANYTHING) })
  .meta({ id: "LoonwaardeInput", title: "Invoer loonwaarde", description: "The tasks that a job consists of." });
export type LoonwaardeInput = z.infer<typeof LoonwaardeInput>;

export interface LoonwaardeAmounts {
  /** Whole percents of the minimum wage, 0 to 100. */
  readonly loonwaardePercent: number;
}

/**
 * The loonwaarde as the sum over tasks of tempo × quality × deployability × share, rounded half up to whole percents. This is
 * the method of the Regeling loonkostensubsidie Participatiewet 2014; since the decree and regulation of 2021 an expert
 * measures it in one uniform way. What slows somebody down may count in one of the three factors only.
 */
export function loonwaarde(input: LoonwaardeInput): Calculation<LoonwaardeAmounts> {
  const read = readInput(LoonwaardeInput, input);
  if (!read.ok) return refused(read.reasons);
  const tasks = read.input.tasks.map(inBasisPoints);
  const shares = tasks.reduce((sum, { share }) => sum + share, 0);
  if (shares !== BASIS_POINTS) return refused([SHARES_DO_NOT_ADD_UP]);

  const products = tasks.map(({ tempo, quality, deployability, share }) =>
    product(tempo, quality, deployability, share),
  );
  const loonwaardePercent = roundedSum(
    products,
    product(BASIS_POINTS, BASIS_POINTS, BASIS_POINTS, BASIS_POINTS / PER_PERCENT),
  );
  const step: CalculationStep = {
    id: "loonwaarde",
    text: {
      nl: "Tempo × kwaliteit × inzetbaarheid × deel van de tijd, per taak, opgeteld (methode tot de regeling van 2021)",
      en: "Tempo × quality × deployability × share of time, per task, added up (method until the regulation of 2021)",
    },
    formula: read.input.tasks
      .map(({ tempo, quality, deployability, share }) => `${tempo} × ${quality} × ${deployability} × ${share}`)
      .join(" + "),
    result: loonwaardePercent * PER_PERCENT,
    unit: "basis-points",
    uses: tasks.flatMap((task, at) =>
      Object.entries(task).map(([name, value]) => given(`tasks[${at}].${name}`, value, "basis-points")),
    ),
  };
  return { outcome: "computed", amounts: { loonwaardePercent }, steps: [step] };
}

const inBasisPoints = ({ tempo, quality, deployability, share }: MeasuredTask) => ({
  tempo: Math.round(tempo * BASIS_POINTS),
  quality: Math.round(quality * BASIS_POINTS),
  deployability: Math.round(deployability * BASIS_POINTS),
  share: Math.round(share * BASIS_POINTS),
});

const SHARES_DO_NOT_ADD_UP = unusableInput("tasks", {
  nl: "De delen van de taken zijn samen niet 1.",
  en: "The shares of the tasks do not add up to 1.",
});
