import type { LocalizedText, RecordedHoursMode } from "@jobcoach/core";
import type { MeanFigure, MomentEstimate } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { table } from "../text/lines.ts";
import { cohortCells, cohortHeader, missingFigure } from "./cohort-cells.ts";
import { type FigureRow, type IndicatorFigures, nameOf } from "./report-rows.ts";

const modes: Readonly<Record<RecordedHoursMode, LocalizedText>> = {
  logged: { nl: "per contact", en: "per contact" },
  reported: { nl: "opgave van de coach", en: "stated by the coach" },
  none: { nl: "niet vastgelegd", en: "not recorded" },
};

/** Means at the start and half a year later per municipality, and the change among those measured twice. */
export function meansTable({ rows }: IndicatorFigures, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const withMode = rows.some(({ figure }) => figure?.hoursMode !== undefined);
  const header = [
    say({ nl: "gemeente", en: "municipality" }),
    ...cohortHeader(byCohort, call),
    ...(withMode ? [say({ nl: "hoe gemeten", en: "how measured" })] : []),
    say({ nl: "begin", en: "start" }),
    say({ nl: "na een half jaar", en: "half a year later" }),
    say({ nl: "verschil bij dezelfde mensen", en: "change of the same people" }),
  ];
  const lines = rows.map((row) => [
    say(nameOf(row.municipality)),
    ...cohortCells(row, byCohort, call),
    ...(withMode ? [modeCell(row, call)] : []),
    ...meanCells(row, call),
  ]);
  return table(
    [header, ...lines],
    Array.from(header, () => "left" as const),
  );
}

const modeCell = ({ figure }: FigureRow, { say }: Call) =>
  figure?.hoursMode === undefined ? "–" : say(modes[figure.hoursMode]);

function meanCells({ figure }: FigureRow, call: Call): string[] {
  if (figure?.estimate.kind !== "paired-mean") return [call.say(missingFigure), "–", "–"];
  const { baseline, followUp, change } = figure.estimate;
  return [momentCell(baseline, call), momentCell(followUp, call), changeCell(change, call)];
}

function momentCell({ n, mean, undetermined }: MomentEstimate, { say, numbers }: Call): string {
  const unknown = numbers.count(undetermined);
  const open = undetermined === 0 ? "" : say({ nl: `, niet bekend ${unknown}`, en: `, not known ${unknown}` });
  return mean === null
    ? say({ nl: `niemand gemeten${open}`, en: `nobody measured${open}` })
    : `${numbers.decimal(mean)} (n ${numbers.count(n)}${open})`;
}

function changeCell({ n, mean, interval }: MeanFigure, { say, numbers }: Call): string {
  if (mean === null) return say({ nl: "niemand twee keer gemeten", en: "nobody measured twice" });
  const { change, count } = numbers;
  const between =
    interval === null
      ? ""
      : say({
          nl: `, tussen ${change(interval.lower)} en ${change(interval.upper)}`,
          en: `, between ${change(interval.lower)} and ${change(interval.upper)}`,
        });
  return `${change(mean)}${between} (n ${count(n)})`;
}
