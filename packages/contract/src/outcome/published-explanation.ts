import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";
import { OutcomeRow } from "./outcome-list.ts";
import { ReleaseReference } from "./release-reference.ts";

/** How a published figure came about: the definition then, what it was added up from, and what of it is hidden. */
export const PublishedExplanation = z
  .strictObject({
    release: ReleaseReference,
    definition: z.strictObject({
      id: z.string(),
      version: z.string(),
      title: LocalizedText,
      question: LocalizedText,
      numerator: LocalizedText,
      denominator: LocalizedText,
      window: LocalizedText,
      exclusions: LocalizedText,
      unknowns: LocalizedText,
      source: z.string(),
    }),
    rows: z.array(OutcomeRow),
    sources: z.array(z.strictObject({ code: z.string(), name: z.string(), observedUntil: CalendarDate })),
    hidden: z.array(z.strictObject({ part: z.string(), why: LocalizedText, count: z.int().positive() })),
    minimumPersons: z.int(),
  })
  .meta({ id: "PublishedExplanation", title: "Uitleg bij cijfers", description: "How a published figure came about." });
export type PublishedExplanation = z.infer<typeof PublishedExplanation>;

/** How a municipality's own figure came about, from all that was received to what is counted; not for publication. */
export const OwnExplanation = z
  .strictObject({
    publication: z.literal("not-for-publication"),
    notice: LocalizedText,
    indicator: z.string(),
    definitionVersion: z.string(),
    hoursMode: z.string().exactOptional(),
    municipality: z.string(),
    cohort: z.string(),
    status: z.enum(["final", "provisional"]),
    received: z.int(),
    steps: z.array(
      z.strictObject({
        outcome: z.string(),
        label: LocalizedText,
        count: z.int(),
        remaining: z.int(),
        reasons: z.array(z.strictObject({ reason: z.string(), label: LocalizedText, count: z.int() })),
      }),
    ),
    sources: z.array(z.looseObject({ municipality: z.string(), observedUntil: CalendarDate })),
  })
  .meta({ id: "OwnExplanation", title: "Uitleg bij een eigen cijfer", description: "How an own figure came about." });
export type OwnExplanation = z.infer<typeof OwnExplanation>;
