import type { ShareEstimate } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { table } from "../text/lines.ts";
import { cohortCells, cohortHeader, missingFigure } from "./cohort-cells.ts";
import { type IndicatorFigures, nameOf } from "./report-rows.ts";

/** A share per municipality: of how many, in words with its interval, how many are not known, and what that leaves open. */
export function shareTable({ rows }: IndicatorFigures, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const header = [
    say({ nl: "gemeente", en: "municipality" }),
    ...cohortHeader(byCohort, call),
    "n",
    "%",
    say({ nl: "in woorden", en: "in words" }),
    say({ nl: "niet bekend", en: "not known" }),
    say({ nl: "hooguit", en: "at most" }),
  ];
  const lines = rows.map((row) => {
    const { estimate } = row.figure ?? {};
    const start = [say(nameOf(row.municipality)), ...cohortCells(row, byCohort, call)];
    if (estimate?.kind !== "share") return [...start, "–", "–", say(missingFigure), "–", "–"];
    return [...start, ...shareCells(estimate, call)];
  });
  const cohort = byCohort ? (["left"] as const) : [];
  return table([header, ...lines], ["left", ...cohort, "right", "right", "left", "right", "left"]);
}

function shareCells(estimate: ShareEstimate, { say, numbers }: Call): string[] {
  const { n, share, interval, unknown, upperBound } = estimate;
  if (share === null || interval === null || upperBound === null) {
    const words = say({ nl: `nog niemand lang genoeg gevolgd`, en: `nobody followed long enough yet` });
    return ["0", "–", words, "–", "–"];
  }
  const whole = (fraction: number) => numbers.ofHundred(fraction, 0);
  const [point, lower, upper] = [whole(share), whole(interval.lower), whole(interval.upper)];
  return [
    numbers.count(n),
    numbers.percent(share, n),
    say({
      nl: `${point} van de 100, tussen ${lower} en ${upper}`,
      en: `${point} of 100, between ${lower} and ${upper}`,
    }),
    say({
      nl: `${numbers.count(unknown)} van ${numbers.count(n)}`,
      en: `${numbers.count(unknown)} of ${numbers.count(n)}`,
    }),
    say({ nl: `${whole(upperBound)} van de 100`, en: `${whole(upperBound)} of 100` }),
  ];
}
