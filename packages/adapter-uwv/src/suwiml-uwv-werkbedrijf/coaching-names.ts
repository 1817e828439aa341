import type { ProvisionFact } from "@jobcoach/core";
import type { ReadPeriod } from "./read-period.ts";

/** What is known of job coaching among the instruments of a person; the number is that of the service. */
export interface NamedCoaching extends ReadPeriod {
  readonly number: string | undefined;
  readonly form: ProvisionFact["form"];
}

export type CoachingNames = (coaching: NamedCoaching) => string;

/**
 * Names the job coaching of one person by service, first day and form, since an instrument has no number of its own. What then
 * still shares a name gets an ordinal, in the order of the answer, unless its end is the same too: that is one thing told twice.
 */
export function createCoachingNames(): CoachingNames {
  const endsOf = new Map<string, string[]>();
  return ({ number = "", form, from, to, plannedTo = "" }) => {
    const name = `${number}|${from}|${form}`;
    const end = `${to.state === "on" ? to.day : to.state}|${plannedTo}`;
    const ends = endsOf.get(name) ?? [];
    if (!ends.includes(end)) endsOf.set(name, [...ends, end]);
    const before = ends.includes(end) ? ends.indexOf(end) : ends.length;
    return before === 0 ? name : `${name}|${before + 1}`;
  };
}
