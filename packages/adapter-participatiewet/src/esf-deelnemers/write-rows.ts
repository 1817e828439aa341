import {
  clearFactsOf,
  dayFirst,
  type RowsToWrite,
  reportNotCarried,
  templateRules,
  type WriteRequest,
} from "@jobcoach/adapter";
import { type CalendarDate, findingOf, isBsn, type ProvisionFact } from "@jobcoach/core";
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
  const { observedUntil } = request.header.metadata;
  const rows = awards.flatMap((fact) => {
    if (fact.type !== "30") miss("provision.type");
    if (fact.grantedBy !== fact.grantor) miss("provision.grantedBy");
    if (fact.form !== "unknown" && fact.form !== "intern") miss("provision.form");
    const number = clear.numberOf(fact);
    if (!isBsn(number)) request.onFinding(findingOf(templateRules["no-clear-number"], { field: "BSN" }));
    if (fact.type !== "30" || !isBsn(number)) return [];
    return [
      {
        BSN: number,
        instroomdatum: dayFirst(fact.from),
        uitstroomdatum: lastDayOf(fact, observedUntil, miss),
        "activiteit(en)": fact.form === "intern" ? "interne jobcoaching" : "jobcoaching",
        "geleverde prestatie": results.get(keyOf(fact)) ?? null,
      },
    ];
  });
  return new Map([[participantTable.name, rows]]);
}

/** A result stands in the row of the award that it was recorded with. */
const keyOf = ({ person, record }: Pick<ProvisionFact, "person" | "record">) => `${person} ${record}`;

/** An end, or a plan beyond the last day of the delivery: a plan before it would read as an end. */
function lastDayOf(
  { to, plannedTo }: ProvisionFact,
  observedUntil: CalendarDate,
  miss: (field: string) => void,
): string | null {
  const isPlan = to.state === "open" && plannedTo !== undefined && plannedTo > observedUntil;
  if (plannedTo !== undefined && !isPlan) miss("provision.plannedTo");
  if (isPlan) return dayFirst(plannedTo);
  if (to.state === "between") miss("provision.to");
  if (to.state === "on") return dayFirst(to.day);
  return to.state === "open" ? null : "00-00-0000";
}
