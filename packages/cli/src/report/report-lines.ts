import type { LocalizedText } from "@jobcoach/core";
import { type Figure, type Indicator, indicators, isNotDelivered } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph, wrap } from "../text/lines.ts";
import { associationTable } from "./association-table.ts";
import { distributionTables } from "./distribution-tables.ts";
import { meansTable } from "./means-table.ts";
import { type IndicatorFigures, reportRows } from "./report-rows.ts";
import { reportWidth } from "./report-table.ts";
import { shareTable } from "./share-table.ts";
import { survivalTable } from "./survival-table.ts";

const units: Readonly<Record<string, LocalizedText>> = {
  "minutes-per-month": { nl: "per maand", en: "per month" },
  "mark-tenths": { nl: "van 1 tot en met 10", en: "from 1 to 10" },
  "work-values": { nl: "van de 7", en: "of 7" },
  "rating-hundredths": { nl: "van 1 (slecht) tot en met 4 (uitstekend)", en: "from 1 (bad) to 4 (excellent)" },
  hundredths: { nl: "1 is alles", en: "1 is all" },
};

/** The comparison: tables of the indicators that are shown, what was not delivered, what else there is, and how to read it. */
export function reportLines(
  figures: readonly Figure[],
  shown: readonly Indicator[],
  byCohort: boolean,
  call: Call,
): string[] {
  const { say, paint } = call;
  const received = shown.filter(({ id }) => figures.some(({ indicator }) => indicator === id));
  const delivered = received.filter((indicator) => isDelivered(indicator, figures));
  const tables = delivered.flatMap((indicator) => [
    "",
    ...headingOf(indicator, call),
    ...withoutLastEmpty(tableOf(reportRows(indicator, figures, byCohort), byCohort, call)),
  ]);
  const missing = received.filter((indicator) => !delivered.includes(indicator)).map(({ title }) => say(title));
  const others = call.has("indicator")
    ? []
    : indicators.filter((one) => !shown.includes(one) && isDelivered(one, figures));
  const inParagraph = (text: LocalizedText) => paragraph("  ", say(text), reportWidth(call));
  return [
    ...tables,
    "",
    ...(missing.length === 0 ? [] : [...inParagraph(notDelivered(missing.join("; "))), ""]),
    ...inParagraph(howToRead),
    ...(others.length === 0 ? [] : inParagraph(more(others))),
    ...inParagraph(unprotected).map((line) => paint("yellow", line)),
  ];
}

function isDelivered({ id }: Indicator, figures: readonly Figure[]): boolean {
  const own = figures.filter(({ indicator }) => indicator === id);
  return own.length > 0 && !isNotDelivered(own);
}

/** The title with its unit; with the name for `--indicator` where that is in use. */
function headingOf({ id, title, unit }: Indicator, call: Call): string[] {
  const { say, paint } = call;
  const inUnit = units[unit];
  const name = call.has("indicator") ? ` (${id})` : "";
  const heading = say(title) + (inUnit === undefined ? "" : `, ${say(inUnit)}`) + name;
  return wrap(heading, reportWidth(call) - 2).map((line) => `  ${paint("strong", line)}`);
}

function tableOf({ indicator, rows }: IndicatorFigures, byCohort: boolean, call: Call): string[] {
  if (indicator.kind === "share") return shareTable({ indicator, rows }, byCohort, call);
  if (indicator.kind === "paired-mean") return meansTable({ indicator, rows }, byCohort, call);
  if (indicator.kind === "distribution") return distributionTables({ indicator, rows }, byCohort, call);
  if (indicator.kind === "survival") return survivalTable({ indicator, rows }, byCohort, call);
  return associationTable({ indicator, rows }, byCohort, call);
}

const withoutLastEmpty = (lines: readonly string[]) => (lines.at(-1) === "" ? lines.slice(0, -1) : lines);

const notDelivered = (titles: string): LocalizedText => ({
  nl: `Niet geleverd: ${titles}.`,
  en: `Not delivered: ${titles}.`,
});

function more(others: readonly Indicator[]): LocalizedText {
  const count = others.length;
  const example = others[0]?.id ?? "";
  return {
    nl: `Er ${count === 1 ? "is" : "zijn"} cijfers over nog ${count} ${count === 1 ? "indicator" : "indicatoren"}. Allemaal: --indicator all. Een of meer: --indicator ${example}.`,
    en: `There are figures on ${count} more ${count === 1 ? "indicator" : "indicators"}. All: --indicator all. One or more: --indicator ${example}.`,
  };
}

const howToRead: LocalizedText = {
  nl: "Tussen: met 95 % zekerheid. Wie onbekend is, telt bij een deel (%) als nee en bij hooguit als ja. Alleen halfjaren waarvan iedereen lang genoeg gevolgd is, tellen mee (elk halfjaar apart: --by cohort).",
  en: "Between: with 95% certainty. Who is not known counts as no in a share (%) and as yes in at most. Only half-years of which everybody was followed long enough count (each half-year by itself: --by cohort).",
};

const unprotected: LocalizedText = {
  nl: "Dit zijn onbeschermde cijfers voor eigen gebruik. Ze zijn niet om te publiceren: kleine aantallen kunnen personen verraden.",
  en: "These are unprotected figures for your own use. They are not for publication: small numbers can give persons away.",
};
