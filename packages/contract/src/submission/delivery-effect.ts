import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";

const Count = z.int().nonnegative();
const Reasons = z.record(z.string(), Count).nullable();

/** One figure before and after a delivery; values have four decimals at most and are null where nobody is counted, reasons where there is no such figure. */
export const FigureChange = z
  .strictObject({
    indicator: z.string(),
    definitionVersion: z.string(),
    hoursMode: z.enum(["logged", "reported", "none"]).exactOptional(),
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
 * What a delivery did to its sender's own figures, the cause first: how many trajectories there were before and after it, and
 * then the figures that changed. Not protected, so not for publication.
 */
export const DeliveryEffect = z
  .strictObject({
    sentence: LocalizedText,
    trajectories: z.strictObject({ before: Count, after: Count }),
    figures: z.array(FigureChange),
  })
  .meta({ id: "DeliveryEffect", title: "Gevolg van een levering", description: "Own figures before and after." });
export type DeliveryEffect = z.infer<typeof DeliveryEffect>;
