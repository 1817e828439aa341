import type { LocalizedText, RecordedHoursMode } from "@jobcoach/core";
import { POOLED } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { type FigureRow, type IndicatorFigures, nameOf } from "./report-rows.ts";

/** How hours were recorded, in words. */
export const modeNames: Readonly<Record<RecordedHoursMode, LocalizedText>> = {
  logged: { nl: "per contact", en: "per contact" },
  reported: { nl: "opgave van de coach", en: "stated by the coach" },
  none: { nl: "niet vastgelegd", en: "not recorded" },
};

/** The columns that say of whom a row is: municipality, half-year where asked, and how hours were measured where that differs. */
export interface RowHeads {
  readonly header: readonly string[];
  readonly alignments: readonly "left"[];
  readonly of: (row: FigureRow) => readonly string[];
  /** As many empty cells, for a row that goes on about the same. */
  readonly empty: readonly string[];
}

export function rowHeads({ rows }: IndicatorFigures, byCohort: boolean, call: Call): RowHeads {
  const { say } = call;
  const withMode = rows.some(({ figure }) => figure?.hoursMode !== undefined);
  const header = [
    say({ nl: "gemeente", en: "municipality" }),
    ...(byCohort ? [say({ nl: "halfjaar", en: "half-year" })] : []),
    ...(withMode ? [say({ nl: "hoe gemeten", en: "how measured" })] : []),
  ];
  return {
    header,
    alignments: header.map(() => "left" as const),
    of: (row) => [
      say(nameOf(row.municipality)),
      ...(byCohort ? [cohortOf(row, call)] : []),
      ...(withMode ? [row.figure?.hoursMode === undefined ? "–" : say(modeNames[row.figure.hoursMode])] : []),
    ],
    empty: header.map(() => ""),
  };
}

/** The cohort of a row; a provisional one says so. */
function cohortOf({ cohort, figure }: FigureRow, { say }: Call): string {
  if (cohort === POOLED) return say({ nl: "definitieve samen", en: "final ones together" });
  return figure?.status === "provisional" ? `${cohort} ${say({ nl: "voorlopig", en: "provisional" })}` : cohort;
}
