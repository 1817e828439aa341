import type { Levels } from "./levels-of.ts";

/**
 * The variables for which figures are adjusted: what is known of the persons at or before t0. Loonkostensubsidie, hours, regime
 * and match are part of the service and never adjusted for. Levels that are known make 24 strata; persons of whom a variable
 * is not known stand in strata of their own, so that a variable can be dropped without losing them.
 */
export const caseMixVariables = ["age", "tenure", "work-capacity", "benefit"] as const;
export type CaseMixVariable = (typeof caseMixVariables)[number];

/** The levels of the variables in the cross; "u" where not known. */
export const caseMixLevels = {
  age: ["26", "27", "u"],
  tenure: ["short", "long", "u"],
  "work-capacity": ["10", "11or20", "other"],
  benefit: ["pwornone", "uwv", "u"],
} as const satisfies Record<CaseMixVariable, readonly string[]>;

/** The stratum of a trajectory in the cross, such as `mix-26-short-10-uwv`. */
export const caseMixStratum = ({ age, tenure, "work-capacity": capacity, benefit }: Levels): string =>
  `mix-${ages[age]}-${tenures[tenure]}-${capacities[capacity]}-${benefits[benefit]}`;

/** The levels of a stratum of the cross, in the order of the variables; `undefined` for another stratum. */
export function caseMixOf(stratum: string): Readonly<Record<CaseMixVariable, string>> | undefined {
  const [prefix, age, tenure, capacity, benefit, ...rest] = stratum.split("-");
  if (prefix !== "mix" || rest.length > 0) return undefined;
  if (age === undefined || tenure === undefined || capacity === undefined || benefit === undefined) return undefined;
  return { age, tenure, "work-capacity": capacity, benefit };
}

const ages = { "up-to-26": "26", "27-35": "27", "36-49": "27", "50-and-over": "27", unknown: "u" } as const;
const tenures = { "at-most-182-days": "short", more: "long", unknown: "u" } as const;
const capacities = { "10": "10", "11": "11or20", "20": "11or20", other: "other", unknown: "other" } as const;
const benefits = { pw: "pwornone", none: "pwornone", uwv: "uwv", unknown: "u" } as const;
