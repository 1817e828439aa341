import type { LocalizedText } from "@jobcoach/core";
import type { Figure } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { meansTable } from "./means-table.ts";
import { reportRows } from "./report-rows.ts";
import { shareTable } from "./share-table.ts";

const units: Readonly<Record<string, LocalizedText>> = {
  "minutes-per-month": { nl: "per maand", en: "per month" },
  "mark-tenths": { nl: "van 1 tot en met 10", en: "from 1 to 10" },
  "work-values": { nl: "van de 7", en: "of 7" },
};

/** The comparison: a table per indicator, and how to read it. */
export function reportLines(figures: readonly Figure[], byCohort: boolean, call: Call): string[] {
  const { say, paint, width } = call;
  const tables = reportRows(figures, byCohort).flatMap((own) => {
    const { title, unit, kind } = own.indicator;
    const inUnit = units[unit];
    const heading = say(title) + (inUnit === undefined ? "" : `, ${say(inUnit)}`);
    const lines = (kind === "share" ? shareTable : meansTable)(own, byCohort, call);
    return [
      "",
      `  ${paint("strong", heading)}`,
      ...lines.map((line, index) => `  ${index === 0 ? paint("quiet", line) : line}`),
    ];
  });
  return [
    ...tables,
    "",
    ...paragraph("  ", say(howToRead), width),
    ...paragraph("  ", paint("yellow", say(unprotected)), width),
  ];
}

const howToRead: LocalizedText = {
  nl: "Tussen: met 95 % zekerheid. Wie niet bekend is, telt als niet aan het werk; hooguit telt hen als wel aan het werk. Alleen halfjaren waarvan iedereen lang genoeg gevolgd is, tellen mee (elk halfjaar apart: --by cohort).",
  en: "Between: with 95% certainty. Who is not known counts as not in work; at most counts them as in work. Only half-years of which everybody was followed long enough count (each half-year by itself: --by cohort).",
};

const unprotected: LocalizedText = {
  nl: "Dit zijn onbeschermde cijfers voor eigen gebruik. Ze zijn niet om te publiceren: kleine aantallen kunnen personen verraden.",
  en: "These are unprotected figures for your own use. They are not for publication: small numbers can give persons away.",
};
