import { CalendarDate, HalfYear, LocalizedText, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { ReleaseReference } from "./release-reference.ts";

const Count = z.int().nonnegative();
const Interval = z.strictObject({ lower: z.number(), upper: z.number() });
const Share = z.strictObject({ n: Count, share: z.number().nullable(), interval: Interval.nullable() });
const Mean = z.strictObject({ n: Count, mean: z.number(), interval: Interval.nullable() });

/**
 * A published share: fractions from 0 to 1. Without `split`, no and not known are shown together; `unknownAtMost` then says, where
 * it is told, how many of them are not known at most.
 */
export const PublishedShare = z.strictObject({
  kind: z.literal("share"),
  unit: z.literal("fraction"),
  n: Count,
  yes: Count,
  noOrUnknown: Count,
  share: z.number(),
  interval: Interval,
  split: z
    .strictObject({
      no: Count,
      unknown: Count,
      upperBound: z.number(),
      knownOnly: Share,
      envelope: Interval,
    })
    .nullable(),
  unknownAtMost: Count.exactOptional(),
});

/** What a mean is in; with `one` all values lie between 0 and 1, and two decimals are given instead of one. */
export const MeanUnit = z.enum([
  "hours-per-month",
  "hours-per-week",
  "mark",
  "rating",
  "work-values",
  "one",
  "percent",
  "days",
]);

/** Published means at the start and at follow-up, and the change of those measured twice. */
export const PublishedMeans = z.strictObject({
  kind: z.literal("paired-mean"),
  unit: MeanUnit,
  baseline: Mean,
  followUp: Mean.nullable(),
  pairs: Count.nullable(),
  change: Mean.nullable(),
});

/** How an outcome goes together with other variables, of all that take part; rounded to two decimals. */
export const PublishedAssociation = z.strictObject({
  kind: z.literal("association"),
  outcome: z.string(),
  n: Count,
  rSquared: z.number(),
  variables: z
    .array(
      z.strictObject({
        variable: z.string(),
        estimate: z.number(),
        interval: Interval,
        standardised: z.number(),
        p: z.number().nullable(),
      }),
    )
    .readonly(),
});

const Inner = z.strictObject({ municipality: MunicipalityCode, cohort: HalfYear });

/** A municipality, labour-market region or all; a half-year, year, four half-years or all that are final. */
const Place = z.strictObject({
  municipality: z.union([MunicipalityCode, z.string().regex(/^AM\d\d$/), z.literal("all")]),
  cohort: z.union([
    HalfYear,
    z.string().regex(/^\d{4}$/),
    z.string().regex(/^\d{4}H[12]\.\.\d{4}H[12]$/),
    z.literal("pooled"),
  ]),
});

/** Of which answer to a question, week of a curve or stratum a figure is; absent where it is of everybody. */
const Part = z.strictObject({
  question: z.string().exactOptional(),
  answer: z.string().exactOptional(),
  week: z.int().positive().exactOptional(),
  stratum: z.string().exactOptional(),
  /** The rare answers or strata that are one here. */
  together: z.array(z.string()).readonly().exactOptional(),
});

/** A published figure, or why there is none. */
export const OutcomeRow = z
  .strictObject({
    indicator: z.string(),
    definitionVersion: z.string(),
    hoursMode: z.enum(["logged", "reported", "none"]).exactOptional(),
    ...Part.shape,
    ...Place.shape,
    status: z.enum(["published", "suppressed", "not-yet-mature"]),
    obsStatus: z.enum(["A", "O", "Q"]).exactOptional(),
    confStatus: z.enum(["C", "F"]).exactOptional(),
    pooled: z.array(Inner).readonly(),
    figure: z.discriminatedUnion("kind", [PublishedShare, PublishedMeans, PublishedAssociation]).nullable(),
  })
  .meta({ id: "OutcomeRow", title: "Uitkomst", description: "A published figure, or why there is none." });
export type OutcomeRow = z.infer<typeof OutcomeRow>;

/** Published figures with the release they come from. */
export const OutcomeList = z
  .strictObject({
    release: ReleaseReference,
    items: z.array(OutcomeRow),
  })
  .meta({ id: "OutcomeList", title: "Uitkomsten", description: "Published figures with their release." });
export type OutcomeList = z.infer<typeof OutcomeList>;

/** Live figures of one municipality, unprotected: for its own eyes only. */
export const OwnOutcomes = z
  .strictObject({
    publication: z.literal("not-for-publication"),
    notice: LocalizedText,
    municipality: MunicipalityCode,
    observedUntil: CalendarDate.nullable(),
    items: z.array(z.looseObject({ indicator: z.string(), municipality: z.string(), cohort: z.string() })),
  })
  .meta({ id: "OwnOutcomes", title: "Eigen uitkomsten", description: "Live figures of one municipality." });
export type OwnOutcomes = z.infer<typeof OwnOutcomes>;
