import { z } from "zod";
import { dimensions } from "../../strata/dimensions.ts";

/** The rows of a table: every municipality, every labour-market region of two or more that take part, or all that take part. */
const Rows = z.enum(["municipality", "region", "all"]);

/** The columns: half-years, calendar years, the last four half-years that are final, or all that are final. */
const Columns = z.enum(["half-year", "year", "last-four-half-years", "pooled"]);

/** What a table may be divided by, one at a time. */
const Dimension = z.enum(Object.keys(dimensions) as [keyof typeof dimensions, ...(keyof typeof dimensions)[]]);

/** What kind of figures a table holds: those of shares and of means unless it says so. */
const Kind = z.enum(["share", "paired-mean", "distribution", "survival", "association"]);

/**
 * A table that may be published. `indicators` are ids, or every one of its `kinds`. A table by a `dimension` has a figure for
 * each of its levels; `levels` puts levels of age together. Two traits of persons are crossed nowhere but of everybody by year, and
 * only age with sex.
 */
export const PlannedTable = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    rows: Rows,
    columns: Columns,
    dimension: Dimension.exactOptional(),
    levels: z.literal("two-age-groups").exactOptional(),
    crossedWith: z.literal("sex").exactOptional(),
    kinds: z.array(Kind).readonly().exactOptional(),
    indicators: z.union([z.literal("every"), z.array(z.string()).readonly()]),
  })
  .refine(
    ({ crossedWith, dimension, rows, columns, levels }) =>
      crossedWith === undefined ||
      (dimension === "age" && rows === "all" && columns === "year" && levels === undefined),
    { error: "only age is crossed with sex, of everybody by year" },
  );
export type PlannedTable = z.infer<typeof PlannedTable>;

/**
 * Which tables a release may hold; nothing else is published. Indicators that are `linked` count the same persons, so what one shows of a place tells how many the others count there: they are
 * hidden together. No two indicators count exactly the same persons by definition, so none are linked unless a plan says so.
 * Of tables by one dimension that cut through one another the one that stands first is shown.
 */
export const PublicationPlan = z
  .strictObject({
    tables: z.array(PlannedTable).readonly(),
    linked: z.array(z.array(z.string()).readonly()).readonly(),
  })
  .refine(({ tables }) => new Set(tables.map(({ id }) => id)).size === tables.length, { error: "an id occurs twice" })
  .refine(({ linked }) => new Set(linked.flat()).size === linked.flat().length, {
    error: "an indicator is linked twice",
  });
export type PublicationPlan = z.infer<typeof PublicationPlan>;

/** Whether a table of a plan is about an indicator. */
export const isAbout = (
  { kinds = ["share", "paired-mean"], indicators }: PlannedTable,
  { id, kind }: { readonly id: string; readonly kind: z.infer<typeof Kind> },
): boolean => kinds.includes(kind) && (indicators === "every" || indicators.includes(id));
