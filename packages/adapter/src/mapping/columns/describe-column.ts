import type { LocalizedText } from "@jobcoach/core";
import { type ColumnProfile, dateOrderOf, isDates, isPersonal, shareOf, shownValues } from "./column-profile.ts";

const VALUES_NAMED = 4;

/** What the cells of a column look like, in a few words; values only where they are codes that come back. */
export function describeColumn(column: ColumnProfile): LocalizedText {
  if (column.filled === 0) return { nl: "leeg", en: "empty" };
  if (shareOf(column, "bsn") >= 0.8) return { nl: "nummers van personen", en: "numbers of persons" };
  if (shareOf(column, "employer-number") >= 0.8) return { nl: "loonheffingennummers", en: "payroll tax numbers" };
  if (isDates(column)) return dates[dateOrderOf([column]) ?? "dmy"];
  const { values, hidden } = shownValues(column);
  if (values.length > 0 && column.most === undefined) {
    const shown = values.slice(0, VALUES_NAMED).join(", ");
    const more = Math.max(0, values.length - VALUES_NAMED) + hidden;
    return more > 0 ? { nl: `${shown} +${more}`, en: `${shown} +${more}` } : { nl: shown, en: shown };
  }
  const decimals = shareOf(column, "decimal-comma", "decimal-point");
  if (decimals + shareOf(column, "whole") >= 0.8) return numbers(column, decimals > 0);
  if (isPersonal(column)) return { nl: "namen of vrije tekst", en: "names or free text" };
  if (!column.isVaried && column.values.size <= 60 && column.values.size < column.filled / 2)
    return { nl: `${column.values.size} verschillende woorden`, en: `${column.values.size} different words` };
  return { nl: `tekst, ${lengthOf(column)} tekens`, en: `text, ${lengthOf(column)} characters` };
}

const dates = {
  dmy: { nl: "datums, dag-maand-jaar", en: "dates, day-month-year" },
  iso: { nl: "datums, jaar-maand-dag", en: "dates, year-month-day" },
  ymd8: { nl: "datums, jjjjmmdd", en: "dates, yyyymmdd" },
  "month-first": { nl: "datums, maand vooraan", en: "dates, month first" },
  "short-year": { nl: "datums, jaar in twee cijfers", en: "dates, year of two digits" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The range is told only of short numbers: a long one may be of a person. */
function numbers({ least = 0, most = 0, longest }: ColumnProfile, hasDecimals: boolean): LocalizedText {
  if (longest > 5 || most >= 1_000)
    return { nl: `nummers, tot ${longest} tekens`, en: `numbers, up to ${longest} characters` };
  const range = least === most ? `${least}` : `${least}–${most}`;
  const inDutch = range.replaceAll(".", ",");
  return hasDecimals
    ? { nl: `getallen ${inDutch}, met decimalen`, en: `numbers ${range}, with decimals` }
    : { nl: `getallen ${inDutch}`, en: `numbers ${range}` };
}

const lengthOf = ({ shortest, longest }: ColumnProfile) =>
  shortest === longest ? `${longest}` : `${shortest}–${longest}`;
