import { type DimensionId, dimensions } from "../../strata/dimensions.ts";
import type { PlannedTable, PublicationPlan } from "./publication-plan.ts";

type Rest = Omit<Partial<PlannedTable>, "id" | "rows" | "columns">;

const table = (rows: PlannedTable["rows"], columns: PlannedTable["columns"], rest: Rest = {}): PlannedTable => ({
  id: [...(rest.kinds === undefined ? [] : [namesOfKinds[rest.kinds[0] ?? "share"]]), rows, names[columns]].join("-"),
  rows,
  columns,
  indicators: "every",
  ...rest,
});

const names = {
  "half-year": "half-year",
  year: "year",
  "last-four-half-years": "last-four",
  pooled: "pooled",
} as const satisfies Record<PlannedTable["columns"], string>;

const namesOfKinds = {
  share: "shares",
  "paired-mean": "means",
  distribution: "answers",
  survival: "curves",
  association: "associations",
} as const;

const answers: Rest = { kinds: ["distribution"] };
const curves: Rest = { kinds: ["survival"] };

function by(dimension: DimensionId, of: PlannedTable, rest: Rest = {}): PlannedTable {
  const id = [of.id, dimension, rest.crossedWith].filter((part) => part !== undefined).join("-");
  return { ...of, kinds: ["share"], ...rest, id, dimension };
}

/**
 * The plan that holds unless another is given. Answers and curves are in fewer tables, because each has many figures. Tables by
 * a dimension that are about fewer people stand before those about more; means are divided for all together only.
 */
export const defaultPlan: PublicationPlan = {
  tables: [
    table("municipality", "half-year"),
    table("municipality", "year"),
    table("municipality", "last-four-half-years"),
    table("municipality", "pooled"),
    table("region", "half-year"),
    table("region", "year"),
    table("all", "half-year"),
    table("all", "year"),
    table("all", "pooled"),
    ...[answers, curves].flatMap((kinds) => [
      table("municipality", "pooled", kinds),
      table("region", "year", kinds),
      table("all", "half-year", kinds),
      table("all", "pooled", kinds),
    ]),
    table("all", "pooled", { kinds: ["association"] }),
    by("age", table("municipality", "last-four-half-years"), { levels: "two-age-groups" }),
    ...(["grantor", "form"] as const).map((id) => by(id, table("municipality", "last-four-half-years"))),
    ...(["age", "sex", "grantor", "form", "lks"] as const).map((id) => by(id, table("region", "year"))),
    ...(Object.keys(dimensions) as DimensionId[]).map((id) =>
      by(id, table("all", "half-year"), { kinds: ["share", "paired-mean"] }),
    ),
    by("age", table("all", "year"), { crossedWith: "sex" }),
  ],
  linked: [],
};
