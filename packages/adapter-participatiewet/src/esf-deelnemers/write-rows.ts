import {
  clearFactsOf,
  dayFirst,
  type RowsToWrite,
  reportNotCarried,
  templateRules,
  type WriteRequest,
} from "@jobcoach/adapter";
import { findingOf, isBsn, type ProvisionFact } from "@jobcoach/core";
import { participantTable } from "./layout.ts";

const carried = {
  provision: "ref type grantedBy form from to plannedTo".split(" "),
  result: "code periodFrom periodTo".split(" "),
};

/**
 * A row per award of job coaching. Names are not known here, and of a birth date only the month: those columns stay empty. The
 * list knows persons by their burgerservicenummer alone.
 */
export function rowsToWrite(request: WriteRequest): RowsToWrite {
  const miss = reportNotCarried(request, carried);
  const clear = clearFactsOf(request);
  const results = new Map(clear.ofKind("result").map((result) => [keyOf(result), result.code]));
  const awards = clear.ofKind("provision");
  const awarded = new Set(awards.map(keyOf));
  if ([...results.keys()].some((key) => !awarded.has(key))) miss("result");
  const rows = awards.flatMap((fact) => {
    if (fact.type !== "30") miss("provision.type");
    if (fact.form !== "unknown" && fact.form !== "intern") miss("provision.form");
    const number = clear.numberOf(fact);
    if (!isBsn(number)) request.onFinding(findingOf(templateRules["no-clear-number"], { field: "BSN" }));
    if (fact.type !== "30" || !isBsn(number)) return [];
    return [
      {
        BSN: number,
        instroomdatum: dayFirst(fact.from),
        uitstroomdatum: lastDayOf(fact),
        "activiteit(en)": fact.form === "intern" ? "interne jobcoaching" : "jobcoaching",
        "geleverde prestatie": results.get(keyOf(fact)) ?? null,
      },
    ];
  });
  return new Map([[participantTable.name, rows]]);
}

/** A result stands in the row of the award that it was recorded with. */
const keyOf = ({ person, record }: Pick<ProvisionFact, "person" | "record">) => `${person} ${record}`;

function lastDayOf({ to, plannedTo }: ProvisionFact): string | null {
  if (to.state === "on") return dayFirst(to.day);
  if (to.state === "open") return plannedTo === undefined ? null : dayFirst(plannedTo);
  return "00-00-0000";
}
