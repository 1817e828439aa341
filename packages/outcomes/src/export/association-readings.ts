import type { AssociatedVariable, AssociationEstimate } from "../estimate/association-estimate.ts";
import type { AssociationIndicator } from "../indicator/indicator.ts";
import type { PublishedAssociation } from "../release/published-figure.ts";
import type { ExportUnit } from "./export-units.ts";
import type { MeasureId } from "./measures.ts";
import { limitOf, type MaybeShown, type Reading } from "./reading.ts";

/** The numbers of an association as its owner sees them: how much the outcome differs with each variable, the others alike. */
export function associationReadings({ n, unknown, fit }: AssociationEstimate): readonly Reading[] {
  const reading = (measure: MeasureId, unit: ExportUnit, value: MaybeShown): Reading => ({ measure, unit, value, n });
  const fitted = fit.kind === "refused" ? undefined : fit;
  return [
    reading("n", "count", n),
    reading("unknown", "count", unknown),
    reading("r-squared", "fraction", fitted?.rSquared ?? null),
    ...(fitted?.variables ?? []).flatMap((variable) => variableReadings(variable, n)),
  ];
}

/** The numbers of a published association, always the same ones; all hidden without a figure. */
export function publishedAssociationReadings(
  figure: PublishedAssociation | null,
  variables: AssociationIndicator["variables"],
): readonly Reading[] {
  const n = figure?.n;
  const shown = (id: string) => figure?.variables.find(({ variable }) => variable === id);
  return [
    { measure: "n", unit: "count", value: n, n },
    { measure: "r-squared", unit: "fraction", value: figure?.rSquared, n },
    ...variables.slice(1).flatMap(({ id }) => variableReadings({ variable: id, ...shown(id) }, n)),
  ];
}

type Shown = Pick<AssociatedVariable, "variable"> & Partial<Omit<AssociatedVariable, "variable">>;

function variableReadings({ variable, estimate, interval, standardised, p }: Shown, n: MaybeShown): Reading[] {
  const at = { group: variable, n };
  return [
    { ...at, measure: "coefficient", unit: "per-one", value: estimate },
    { ...at, measure: "coefficient-lower", unit: "per-one", value: limitOf(interval, "lower") },
    { ...at, measure: "coefficient-upper", unit: "per-one", value: limitOf(interval, "upper") },
    { ...at, measure: "standardised", unit: "standard-deviations", value: standardised },
    { ...at, measure: "p-value", unit: "fraction", value: p },
  ];
}
