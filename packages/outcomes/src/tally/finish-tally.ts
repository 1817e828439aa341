import { type DayNumber, dateOfDay } from "@jobcoach/core";
import type { FinalCounts } from "./cell-counts.ts";
import { stateFrom } from "./state-from.ts";
import { type ReasonCounts, TALLY_SCHEMA, type Tally } from "./tally.ts";
import type { Cell } from "./tally-cells.ts";
import type { TallyLayout, TallyLine } from "./tally-lines.ts";

/** The tallies of a cell: one for each line that any trajectory contributed to. */
export const talliesOf = (cell: Cell, { lines }: TallyLayout, counts: FinalCounts): readonly Tally[] =>
  lines.flatMap((line) => {
    const observedUntil = counts.observedUntil(line.number);
    return observedUntil === undefined ? [] : [tallyOf(cell, line, counts, observedUntil)];
  });

function tallyOf(cell: Cell, line: TallyLine, counts: FinalCounts, observedUntil: DayNumber): Tally {
  const { indicator, hoursMode, number } = line;
  const trajectories = timesOf(line, counts);
  const finalThrough = counts.finalThrough(number);
  return {
    schema: TALLY_SCHEMA,
    ...cell,
    indicator: indicator.id,
    definitionVersion: indicator.version,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    observedUntil: dateOfDay(observedUntil),
    finalThrough: finalThrough === undefined ? null : dateOfDay(finalThrough),
    trajectories,
    persons: trajectories - counts.ofKnownPersons(number),
    repeatPersons: counts.repeatPersons(number),
    reasons: reasonCounts(line, counts),
    state: stateFrom(line, counts, (outcome, reason) => timesOf(line, counts, outcome, reason)),
  };
}

/** How many trajectories ended with an outcome and reason; with any where none is said. */
function timesOf(
  { firstReason, outcomes, reasons }: TallyLine,
  { times }: FinalCounts,
  outcome?: string,
  reason?: string,
) {
  let sum = 0;
  for (let number = 0; number < reasons.length; number++)
    if ((outcome === undefined || outcomes[number] === outcome) && (reason === undefined || reasons[number] === reason))
      sum += times[firstReason + number]!;
  return sum;
}

function reasonCounts({ firstReason, outcomes, reasons }: TallyLine, { times }: FinalCounts): ReasonCounts {
  const counts = reasons.flatMap((reason, number) => {
    const count = times[firstReason + number]!;
    return count === 0 ? [] : [[`${outcomes[number]}/${reason}`, count] as const];
  });
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
