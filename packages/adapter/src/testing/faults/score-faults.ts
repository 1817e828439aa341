import type { Finding, Place } from "@jobcoach/core";
import type { PlantedFault } from "./plan-faults.ts";

/** How many of the planted faults were found in their place, and which were not. */
export interface FaultScore {
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly string[];
}

/** The share of the faults that must be found in their place. */
export const PASS_SHARE = 0.95;

export const passes = ({ planted, found }: FaultScore): boolean => planted > 0 && found >= PASS_SHARE * planted;

/** "37 of 38 planted faults found in their place (97 %)". */
export const sentenceOf = ({ planted, found }: FaultScore): string =>
  `${found} of ${planted} planted faults found in their place (${Math.floor((100 * found) / planted)} %)`;

/** Whether a finding that was not there before names the fault where it was planted. */
export function isFound(
  fault: PlantedFault,
  before: readonly Finding[],
  after: readonly Finding[],
  rules: readonly string[] | undefined,
): boolean {
  const known = new Set(before.map(keyOf));
  return after.some(
    (finding) =>
      !known.has(keyOf(finding)) && (rules === undefined || rules.includes(finding.rule)) && isAt(finding.place, fault),
  );
}

const keyOf = ({ rule, place }: Finding): string => JSON.stringify([rule, place]);

function isAt(found: Place, { place, names }: PlantedFault): boolean {
  const named = [found.column, ...partsOf(found.field), ...partsOf(found.path)].filter((name) => name !== undefined);
  const rightName =
    names.length === 0 ||
    names.some((name) => named.includes(name)) ||
    (named.length === 0 && found.line === place.line);
  const rightLine = found.line === undefined || place.line === undefined || found.line === place.line;
  const rightSheet = found.sheet === undefined || place.sheet === undefined || found.sheet === place.sheet;
  return rightName && rightLine && rightSheet;
}

/** A field or path by its parts, itself among them: a header may hold any sign. */
const partsOf = (name: string | undefined): readonly string[] =>
  name === undefined ? [] : [name, ...name.split(/[./]/)];
