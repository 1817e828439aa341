import { addDays, type CalendarDate, lastDayOfHalfYear } from "@jobcoach/core";
import { indicatorById } from "../indicator/indicators.ts";
import { REGISTRATION_DAYS } from "../indicator/maturity.ts";
import type { Tally } from "./tally.ts";

/**
 * Whether a cohort is final: the outcome of its last possible t0 can no longer change, by every source of its trajectories.
 * Until then its figures are provisional. Throws for an indicator or version that this release of the package does not know.
 */
export function isFinal(
  tally: Pick<Tally, "indicator" | "definitionVersion" | "cohort" | "observedUntil" | "finalThrough">,
) {
  return finalThroughOf(tally) >= lastDayThatDecides(tally);
}

function lastDayThatDecides({ indicator, definitionVersion, cohort }: Parameters<typeof isFinal>[0]): CalendarDate {
  const definition = indicatorById(indicator, definitionVersion);
  if (definition === undefined) throw new RangeError(`no definition of ${indicator} ${definitionVersion}`);
  return addDays(lastDayOfHalfYear(cohort), definition.windowDays);
}

const finalThroughOf = ({ finalThrough, observedUntil }: Parameters<typeof isFinal>[0]): CalendarDate =>
  finalThrough ?? addDays(observedUntil, -REGISTRATION_DAYS);
