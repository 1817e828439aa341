import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";

const Titled = z.strictObject({ id: z.string(), title: LocalizedText });

/** A figure that somebody published, to show beside an indicator as context; never a benchmark. */
const ReferenceFigure = z.looseObject({
  text: LocalizedText,
  use: z.literal("context-only"),
  source: z.string(),
  kind: z.enum(["counts", "values", "words"]),
});

/** What an indicator means: who counts, since when, over how many days, and why somebody may not count. */
export const IndicatorDescription = z
  .object({
    id: z.string(),
    version: z.string(),
    kind: z.enum(["share", "paired-mean", "distribution", "survival", "association"]),
    title: LocalizedText,
    question: LocalizedText,
    sentence: LocalizedText,
    numerator: LocalizedText,
    denominator: LocalizedText,
    window: LocalizedText,
    exclusions: LocalizedText,
    unknowns: LocalizedText,
    direction: z.enum(["higher-is-better", "lower-is-better", "neutral"]),
    unit: z.string(),
    windowDays: z.int(),
    minimumN: z.int(),
    reasons: z.record(z.string(), z.array(z.string())),
    references: z.array(ReferenceFigure),
    source: z.string(),
    questions: z
      .array(z.strictObject({ ...Titled.shape, answers: z.array(Titled), many: z.literal(true).exactOptional() }))
      .exactOptional(),
    variables: z.array(z.strictObject({ ...Titled.shape, per: z.number() })).exactOptional(),
  })
  .meta({ id: "IndicatorDescription", title: "Indicator", description: "What an indicator means." });
export type IndicatorDescription = z.infer<typeof IndicatorDescription>;

export const IndicatorList = z
  .strictObject({ items: z.array(IndicatorDescription) })
  .meta({ id: "IndicatorList", title: "Indicatoren", description: "All indicators with their definitions." });
export type IndicatorList = z.infer<typeof IndicatorList>;
