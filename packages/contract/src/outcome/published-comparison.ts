import { LocalizedText, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { OutcomeRow } from "./outcome-list.ts";
import { ReleaseReference } from "./release-reference.ts";

const Interval = z.strictObject({ lower: z.number(), upper: z.number() });

/**
 * Two municipalities beside each other, the first minus the second, as fractions. The interval holds for all pairs together;
 * `range` is what the difference can be whatever is not known. `too-much-unknown` also where the unknown are not shown.
 */
export const PublishedPair = z
  .strictObject({
    first: MunicipalityCode,
    second: MunicipalityCode,
    difference: z.number(),
    interval: Interval,
    range: Interval,
    verdict: z.enum(["different", "fits-chance", "too-much-unknown"]),
  })
  .meta({ id: "PublishedPair", title: "Twee gemeenten naast elkaar", description: "Two municipalities side by side." });
export type PublishedPair = z.infer<typeof PublishedPair>;

/** Where all municipalities together are, and between which shares each does not stand out; null under ten of them. */
const Funnel = z.strictObject({
  target: z.number(),
  limits: z.array(
    z.strictObject({
      municipality: MunicipalityCode,
      n: z.int(),
      within95: Interval,
      within998: Interval,
    }),
  ),
});

/** Published figures of municipalities side by side, in order of name and never of outcome. */
export const PublishedComparison = z
  .strictObject({
    release: ReleaseReference,
    indicator: z.string(),
    cohort: z.string(),
    notice: LocalizedText,
    sentence: LocalizedText,
    municipalities: z.array(z.strictObject({ code: MunicipalityCode, name: z.string(), row: OutcomeRow })),
    pairs: z.array(PublishedPair),
    funnel: Funnel.nullable(),
  })
  .meta({ id: "PublishedComparison", title: "Vergelijking", description: "Published figures side by side." });
export type PublishedComparison = z.infer<typeof PublishedComparison>;
