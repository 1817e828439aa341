import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** A release in short: its number, when it was made, and where to read it. */
export const ReleaseSummary = z
  .strictObject({
    number: z.int().positive(),
    madeAt: z.iso.datetime(),
    sentence: LocalizedText,
    municipalities: z.array(z.strictObject({ code: z.string(), name: z.string(), observedUntil: CalendarDate })),
    rows: z.int().nonnegative(),
    links: z.strictObject({ self: z.string(), outcomes: z.string() }),
  })
  .meta({ id: "ReleaseSummary", title: "Uitgave", description: "A release in short." });
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

export const ReleaseList = z
  .strictObject({ items: z.array(ReleaseSummary) })
  .meta({ id: "ReleaseList", title: "Uitgaven", description: "All releases, the newest first." });
export type ReleaseList = z.infer<typeof ReleaseList>;
