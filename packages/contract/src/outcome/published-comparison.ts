import { LocalizedText, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { MeanUnit, OutcomeRow } from "./outcome-list.ts";
import { ReleaseReference } from "./release-reference.ts";

const Interval = z.strictObject({ lower: z.number(), upper: z.number() });

/** A: alike as far as can be seen. B: small differences. C: a difference may come from registration. D: do not compare. */
export const ComparabilityGrade = z.enum(["A", "B", "C", "D"]);
export type ComparabilityGrade = z.infer<typeof ComparabilityGrade>;

/** Why figures are less comparable, the gravest first; `text` is the end of a sentence, `municipalities` those it speaks of. */
const ComparabilityReason = z.strictObject({
  code: z.string(),
  grade: z.enum(["B", "C", "D"]),
  municipalities: z.array(MunicipalityCode),
  text: LocalizedText,
});

/**
 * `different`: more than chance explains, and of shares however the unknown turn out. `fits-chance`: chance explains what is shown.
 * `too-much-unknown`: chance does not, but the unknown may, or they are not shown. `not-comparable`: grade D.
 */
const Verdict = z.enum(["different", "fits-chance", "too-much-unknown", "not-comparable"]);

/**
 * Two municipalities beside each other, the first minus the second: fractions of shares, of means the difference in their
 * unit. `interval` is the 95 % interval of the pair by itself, `adjustedP` holds for all pairs together (Holm), `range` is what
 * the difference can be whatever is not known, `smallest` the smallest difference that these numbers would show (`null`: none).
 * `sentence` says `verdict` in words.
 */
export const PublishedPair = z
  .strictObject({
    first: MunicipalityCode,
    second: MunicipalityCode,
    difference: z.number(),
    interval: Interval,
    range: Interval,
    adjustedP: z.number(),
    smallest: z.number().nullable(),
    grade: ComparabilityGrade.nullable(),
    verdict: Verdict,
    sentence: LocalizedText,
  })
  .meta({ id: "PublishedPair", title: "Twee gemeenten naast elkaar", description: "Two municipalities side by side." });
export type PublishedPair = z.infer<typeof PublishedPair>;

/**
 * Of one municipality beside the others. `reasons` are codes that stand with their texts in `comparability` of the whole.
 * `rank` is between which places it may stand, 1 for the largest share; `shrunken` the share drawn towards that of all, with
 * the weight of its own (0 to 1); `funnel` where it lies among the limits; of means these three are `null`. `besideRest` is what may
 * be said of it beside all others together, where there are too many for pairs: where municipalities differ more than chance makes
 * them, a difference must be larger than those usually are (`usual-differences`). Under ten municipalities `shrunken` and `funnel`
 * are `null`. `smallest` is that of its pairs, and where there are none that beside all others.
 * `adjusted` is what the others reach with the same mix of persons (`expected`) and what this one would reach with theirs
 * (`share`), both in whole percents as fractions: `shown`, or `hidden` (it would tell too much of few persons), or
 * `not-counted` (nobody counted the mix).
 */
export const ComparedFigure = z
  .strictObject({
    grade: ComparabilityGrade.nullable(),
    reasons: z.array(z.string()),
    smallest: z.number().nullable(),
    sentence: LocalizedText,
    rank: z.strictObject({ lower: z.int(), median: z.int(), upper: z.int() }).nullable(),
    shrunken: z.strictObject({ share: z.number(), weight: z.number(), interval: Interval.nullable() }).nullable(),
    funnel: z
      .strictObject({
        position: z.enum(["within", "beyond-95", "beyond-99.8"]),
        side: z.enum(["low", "high"]).nullable(),
      })
      .nullable(),
    besideRest: z.strictObject({ verdict: Verdict, allowsFor: z.enum(["chance", "usual-differences"]) }).nullable(),
    adjusted: z.strictObject({
      status: z.enum(["shown", "hidden", "not-counted"]),
      expected: z.number().nullable(),
      share: z.number().nullable(),
    }),
  })
  .meta({
    id: "ComparedFigure",
    title: "Een gemeente naast de andere",
    description: "One municipality beside others.",
  });
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/**
 * Where all municipalities together are, and between which shares each does not stand out; null under ten of them. The limits
 * are exact, or normal with the variance between municipalities (`tau2`) once they differ more than chance makes them (`phi`,
 * the mean squared distance in standard errors, 1 for chance alone).
 */
const Funnel = z.strictObject({
  target: z.number(),
  kind: z.enum(["exact", "normal-overdispersed"]),
  phi: z.number(),
  tau2: z.number(),
  limits: z.array(
    z.strictObject({
      municipality: MunicipalityCode,
      n: z.int(),
      within95: Interval,
      within998: Interval,
    }),
  ),
});

/**
 * Published figures of municipalities side by side, in order of name and never of outcome. Every municipality of the release is
 * in `municipalities`, with `compared: null` where its figure is hidden, not final or not compared, and a row for each way of
 * recording hours.
 *
 * `sentence` is what may be concluded, `comparability` the grade A to D of all together with the reasons (`null` for a release
 * that was made before comparisons were part of it, and where fewer than two figures are shown), `smallest` the smallest
 * difference between two that these numbers would show, `order` the codes from high to low where all can be told apart: where it
 * is `null` no order may be shown. `kind` is `null` where fewer than two figures are shown; `unit` is `fraction`, or that of
 * the means, of which the change from start to follow-up is compared. Above 25 municipalities there are no pairs: each
 * stands beside all others together.
 */
export const PublishedComparison = z
  .strictObject({
    release: ReleaseReference,
    indicator: z.string(),
    cohort: z.string(),
    kind: z.enum(["share", "paired-mean"]).nullable(),
    unit: z.enum(["fraction", ...MeanUnit.options]).nullable(),
    notice: LocalizedText,
    sentence: LocalizedText,
    comparability: z.strictObject({ grade: ComparabilityGrade, reasons: z.array(ComparabilityReason) }).nullable(),
    smallest: z.number().nullable(),
    order: z.array(MunicipalityCode).nullable(),
    adjustedFor: z.array(z.enum(["age", "tenure", "work-capacity", "benefit"])),
    municipalities: z.array(
      z.strictObject({
        code: MunicipalityCode,
        name: z.string(),
        row: OutcomeRow,
        compared: ComparedFigure.nullable(),
      }),
    ),
    pairs: z.array(PublishedPair),
    funnel: Funnel.nullable(),
  })
  .meta({ id: "PublishedComparison", title: "Vergelijking", description: "Published figures side by side." });
export type PublishedComparison = z.infer<typeof PublishedComparison>;
