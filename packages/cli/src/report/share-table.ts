import type { ShareEstimate } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { rangeOf } from "../text/range.ts";
import type { IndicatorFigures } from "./report-rows.ts";
import { reportTable } from "./report-table.ts";
import { rowHeads } from "./row-heads.ts";
import { isMostlyUnknown, mostlyUnknown } from "./share-words.ts";
import { whyNothing } from "./why-nothing.ts";

/** A share per municipality: of how many, in words with its interval, how many are not known, and what that leaves open. */
export function shareTable(own: IndicatorFigures, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const heads = rowHeads(own, byCohort, call);
  const header = [
    ...heads.header,
    "n",
    "%",
    say({ nl: "in woorden", en: "in words" }),
    say({ nl: "onbekend", en: "not known" }),
    say({ nl: "hooguit", en: "at most" }),
  ];
  const lines = own.rows.map((row) => {
    const nothing = whyNothing(row);
    const { estimate } = row.figure ?? {};
    if (nothing !== undefined || estimate?.kind !== "share")
      return [...heads.of(row), "–", "–", say(nothing ?? { nl: "–", en: "–" }), "–", "–"];
    return [...heads.of(row), ...shareCells(estimate, call)];
  });
  return reportTable([header, ...lines], [...heads.alignments, "right", "right", "left", "right", "right"], call);
}

function shareCells({ n, share, interval, unknown, upperBound }: ShareEstimate, { say, numbers }: Call): string[] {
  if (share === null || interval === null || upperBound === null) throw new Error("a share of nobody");
  const whole = (fraction: number) => numbers.ofHundred(fraction, 0);
  const [point, lower, upper] = [whole(share), whole(interval.lower), whole(interval.upper)];
  const range = rangeOf(lower, upper);
  const words = { nl: `${point} van de 100, ${range.nl}`, en: `${point} of 100, ${range.en}` };
  return [
    numbers.count(n),
    numbers.percent(share, n),
    say(isMostlyUnknown(unknown, n) ? mostlyUnknown : words),
    numbers.count(unknown),
    whole(upperBound),
  ];
}
