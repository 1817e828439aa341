import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";
import { OutcomeRow } from "./outcome-list.ts";
import { ReleaseVersion } from "./release-list.ts";

/** The text of a definition as it was when a release was made. */
const ReleasedDefinition = z.looseObject({
  id: z.string(),
  version: z.string(),
  title: LocalizedText,
  numerator: LocalizedText,
  denominator: LocalizedText,
});

/** Something that was hidden, and which part of it; the place is that of a row. */
const LedgerEntry = z.looseObject({
  indicator: z.string(),
  definitionVersion: z.string(),
  municipality: z.string(),
  cohort: z.string(),
  part: z.string(),
});

/** Figures that everyone may see, made once and never changed. */
export const PublishedRelease = z
  .strictObject({
    schema: z.literal("jobcoach/release/1"),
    number: z.int().positive(),
    version: ReleaseVersion,
    madeAt: z.iso.datetime(),
    policy: z.looseObject({ minimumPersons: z.int() }),
    municipalities: z.array(z.strictObject({ code: z.string(), name: z.string(), observedUntil: CalendarDate })),
    definitions: z.array(ReleasedDefinition),
    rows: z.array(OutcomeRow),
    notAvailable: z.array(z.strictObject({ what: z.string(), why: z.string() })).exactOptional(),
    audit: z.strictObject({ hiddenCounts: z.int().nonnegative(), narrowest: z.number().nullable() }).exactOptional(),
    ledger: z.array(LedgerEntry),
  })
  .meta({ id: "PublishedRelease", title: "Uitgave met cijfers", description: "Figures that everyone may see." });
export type PublishedRelease = z.infer<typeof PublishedRelease>;
