import { addDays, type CalendarDate } from "@jobcoach/core";
import { type Parameter, type ParameterPeriod, schemeParameters } from "@jobcoach/core/schemes";
import { amount, certainty } from "./law-words.ts";
import { both, generatedFrom, page, sourceLink, table } from "./markdown.ts";

const parameters = [...schemeParameters()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every number from law and policy in one dated table, and what is not known and so not computed. */
export const parametersPage = () =>
  page([
    "# Bedragen en grenzen uit de wet / Numbers from law",
    "",
    ...generatedFrom("de parameters van `@jobcoach/core`", "the parameters of `@jobcoach/core`"),
    "Dagen tellen mee, ook de laatste. Zonder laatste dag is geen latere tekst bekend. / Days are inclusive. Without a last",
    "day no later text is known.",
    "",
    ...parameterTable(parameters),
    "## Onbekend, en dus niet berekend / Unknown, and so not computed",
    "",
    "Met deze getallen rekent niets: niemand vond ze, of iemand wist ze uit het hoofd. / Nothing computes with these: nobody",
    "found them, or somebody only remembered them.",
    "",
    ...table(
      ["wat / what", "id", "vanaf / from", "tot en met / until", "waarom / why"],
      parameters.flatMap(notComputed),
    ),
  ]);

/** The numbers of parameters by period, with how sure they are and where they stand. */
export const parameterTable = (rows: readonly Parameter[]): readonly string[] =>
  table(
    [
      "wat / what",
      "id",
      "waarde / value",
      "vanaf / from",
      "tot en met / until",
      "zekerheid / certainty",
      "bron / source",
    ],
    rows.flatMap((parameter) => parameter.periods.map((period) => periodRow(parameter, period))),
  );

function periodRow({ id, title, unit }: Parameter, period: ParameterPeriod): readonly string[] {
  const value = period.status === "unknown" ? "" : amount(period.value, unit);
  const isSourced = period.status === "verified" || period.status === "inferred";
  const source = isSourced ? sourceLink(period.citation) : "";
  return [both(title), `\`${id}\``, value, period.from, period.to ?? "", certainty[period.status], source];
}

function notComputed({ id, title, periods }: Parameter): readonly (readonly string[])[] {
  const row = (from: CalendarDate, to: CalendarDate | undefined, why: string) => [
    both(title),
    `\`${id}\``,
    from,
    to ?? "",
    why,
  ];
  return periods.flatMap((period, at) => {
    const next = periods[at + 1];
    const dayAfter = period.to === undefined ? undefined : addDays(period.to, 1);
    const isGap = dayAfter !== undefined && next !== undefined && dayAfter < next.from;
    const isEnd = dayAfter !== undefined && next === undefined;
    return [
      ...(period.status === "unknown" || period.status === "memory"
        ? [row(period.from, period.to, certainty[period.status])]
        : []),
      ...(isGap ? [row(dayAfter, addDays(next.from, -1), "niet in de tabel / not in the table")] : []),
      ...(isEnd ? [row(dayAfter, undefined, "nog geen tekst gelezen / no text read yet")] : []),
    ];
  });
}
