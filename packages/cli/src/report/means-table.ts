import type { MeanFigure, MeanUnit, MomentEstimate } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { rangeOf } from "../text/range.ts";
import type { FigureRow, IndicatorFigures } from "./report-rows.ts";
import { reportTable } from "./report-table.ts";
import { rowHeads } from "./row-heads.ts";
import { whyNothing } from "./why-nothing.ts";

/** Decimals of a mean and of a change by unit: as fine as the scale can tell people apart. */
const decimals: Readonly<Record<MeanUnit, number>> = {
  "hours-per-month": 1,
  "hours-per-week": 1,
  mark: 1,
  rating: 1,
  "work-values": 1,
  one: 2,
  percent: 1,
  days: 0,
};

/** Means at the start and half a year later per municipality, and the change among those measured twice. */
export function meansTable(own: IndicatorFigures, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const heads = rowHeads(own, byCohort, call);
  const header = [
    ...heads.header,
    say({ nl: "begin", en: "start" }),
    say({ nl: "na een half jaar", en: "half a year later" }),
    say({ nl: "verschil bij dezelfde mensen", en: "change of the same people" }),
  ];
  const lines = own.rows.map((row) => [...heads.of(row), ...meanCells(row, call)]);
  return reportTable([header, ...lines], [...heads.alignments, "left", "left", "left"], call);
}

function meanCells(row: FigureRow, call: Call): string[] {
  const nothing = whyNothing(row);
  if (nothing !== undefined || row.figure?.estimate.kind !== "paired-mean")
    return [nothing === undefined ? "–" : call.say(nothing), "–", "–"];
  const { baseline, followUp, change, unit } = row.figure.estimate;
  const digits = decimals[unit];
  return [momentCell(baseline, digits, call), momentCell(followUp, digits, call), changeCell(change, digits, call)];
}

function momentCell({ n, mean, undetermined }: MomentEstimate, digits: number, { say, numbers }: Call): string {
  const unknown = numbers.count(undetermined);
  const inWords = { nl: `, niet\u00a0bekend\u00a0${unknown}`, en: `, not\u00a0known\u00a0${unknown}` };
  const open = undetermined === 0 ? "" : say(inWords);
  return mean === null
    ? say({ nl: `niemand gemeten${open}`, en: `nobody measured${open}` })
    : `${numbers.decimal(mean, digits)} (n\u00a0${numbers.count(n)}${open})`;
}

function changeCell({ n, mean, interval }: MeanFigure, digits: number, { say, numbers }: Call): string {
  if (mean === null) return say({ nl: "niemand twee keer gemeten", en: "nobody measured twice" });
  const change = (value: number) => numbers.change(value, digits);
  const between = interval === null ? "" : `, ${say(rangeOf(change(interval.lower), change(interval.upper)))}`;
  return `${change(mean)}${between} (n\u00a0${numbers.count(n)})`;
}
