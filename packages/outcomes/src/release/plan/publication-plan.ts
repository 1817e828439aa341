import { z } from "zod";
import { dimensions } from "../../strata/dimensions.ts";

/** The rows of a table: every municipality, every labour-market region of two or more that take part, or all that take part. */
const Rows = z.enum(["municipality", "region", "all"]);

/** The columns: half-years, calendar years, the last four half-years that are final, or all that are final. */
const Columns = z.enum(["half-year", "year", "last-four-half-years", "pooled"]);

/** What a table may be divided by, one at a time. */
const Dimension = z.enum(Object.keys(dimensions) as [keyof typeof dimensions, ...(keyof typeof dimensions)[]]);

/** A table that may be published. `indicators` are ids, or every one that the guard knows. */
export const PlannedTable = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  rows: Rows,
  columns: Columns,
  dimension: Dimension.exactOptional(),
  indicators: z.union([z.literal("every"), z.array(z.string()).readonly()]),
});
export type PlannedTable = z.infer<typeof PlannedTable>;

/**
 * Which tables a release may hold; nothing else is published. Indicators that are `linked` count the same persons, so what
 * one shows of a place tells how many the others count there: they are hidden together. No two indicators count exactly the
 * same persons by definition, so none are linked unless a plan says so.
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

const everyTable = (id: string, rows: PlannedTable["rows"], columns: PlannedTable["columns"]): PlannedTable => ({
  id,
  rows,
  columns,
  indicators: "every",
});

/** The plan that holds unless another is given. Tables by dimension wait for tallies that hold strata. */
export const defaultPlan: PublicationPlan = {
  tables: [
    everyTable("municipality-half-year", "municipality", "half-year"),
    everyTable("municipality-year", "municipality", "year"),
    everyTable("municipality-last-four", "municipality", "last-four-half-years"),
    everyTable("municipality-pooled", "municipality", "pooled"),
    everyTable("region-half-year", "region", "half-year"),
    everyTable("region-year", "region", "year"),
    everyTable("all-half-year", "all", "half-year"),
    everyTable("all-pooled", "all", "pooled"),
    ...Dimension.options.map((dimension) => ({
      ...everyTable(`all-half-year-${dimension}`, "all", "half-year"),
      dimension,
    })),
  ],
  linked: [],
};
