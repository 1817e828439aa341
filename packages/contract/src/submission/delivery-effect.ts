import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** So many trajectories explain one change at most. */
export const TRAJECTORIES_TOLD = 20;
/** Of one trajectory so many rows are told at most; whoever has them finds the others. */
export const ROWS_TOLD = 3;

const HoursMode = z.enum(["logged", "reported", "none"]);
const Count = z.int().nonnegative();
const Reasons = z.record(z.string(), Count).nullable();

/** One figure before and after a delivery; values have four decimals at most and are null where nobody is counted, reasons where there is no such figure. */
export const FigureChange = z
  .strictObject({
    indicator: z.string(),
    definitionVersion: z.string(),
    hoursMode: HoursMode.exactOptional(),
    cohort: z.string(),
    reasonsBefore: Reasons,
    reasonsAfter: Reasons,
    values: z.array(
      z.strictObject({
        value: z.string(),
        before: z.number().nullable(),
        beforeN: Count,
        after: z.number().nullable(),
        afterN: Count,
      }),
    ),
  })
  .meta({ id: "FigureChange", title: "Verandering van een cijfer", description: "One figure before and after." });
export type FigureChange = z.infer<typeof FigureChange>;

/**
 * A trajectory that explains part of a change: where it stands in the delivered file (or the file from which delivered facts were
 * made), as rows counted like those of findings, without any where it is not in it; how it counted before and after, as an
 * outcome such as `unknown` and of what is counted its answer, `counted/no`, with none where it was not there; and how much of
 * the value is due to it.
 */
export const ExplainingTrajectory = z
  .strictObject({
    rows: z.array(z.int().positive()).max(ROWS_TOLD),
    before: z.array(z.string()),
    after: z.array(z.string()),
    effect: z.number(),
  })
  .meta({
    id: "ExplainingTrajectory",
    title: "Traject dat een verschil verklaart",
    description: "A trajectory that explains part of a change, by the rows of the file in which it stands.",
  });
export type ExplainingTrajectory = z.infer<typeof ExplainingTrajectory>;

/**
 * Which few trajectories explain most of the change of one value: as few as make half of it, at most twenty. `share` is how much
 * of the change they are, from 0 to 1, `changed` how many persons moved the value at all.
 */
export const ChangeExplanation = z
  .strictObject({
    indicator: z.string(),
    hoursMode: HoursMode.exactOptional(),
    cohort: z.string(),
    value: z.string(),
    changed: Count,
    share: z.number().min(0).max(1),
    trajectories: z.array(ExplainingTrajectory).max(TRAJECTORIES_TOLD),
  })
  .meta({
    id: "ChangeExplanation",
    title: "Verklaring van een verschil",
    description: "Which few trajectories explain most of the change of a value.",
  });
export type ChangeExplanation = z.infer<typeof ChangeExplanation>;

/**
 * What a delivery did to its sender's own figures, the cause first: how many trajectories there were before and after it, and
 * then the figures that changed. Which few trajectories explain it is told while the delivery counts, and null where it is not
 * known. Not protected, so not for publication.
 */
export const DeliveryEffect = z
  .strictObject({
    sentence: LocalizedText,
    trajectories: z.strictObject({ before: Count, after: Count }),
    figures: z.array(FigureChange),
    explanations: z.array(ChangeExplanation).nullable(),
  })
  .meta({ id: "DeliveryEffect", title: "Gevolg van een levering", description: "Own figures before and after." });
export type DeliveryEffect = z.infer<typeof DeliveryEffect>;
