import type { LocalizedText } from "@jobcoach/core";
import { safeHeader } from "@jobcoach/sheets";
import type { Change } from "./change.ts";

/** Changes as parts of a sentence; columns that all lost their dates or their numbers are one part. */
export function describeChanges(changes: readonly Change[]): readonly LocalizedText[] {
  const lost = (expected: "dates" | "numbers") =>
    changes.flatMap((change) =>
      change.kind === "content" && change.expected === expected ? [change.column.header] : [],
    );
  const [dates, numbers] = [lost("dates"), lost("numbers")];
  return [
    ...(dates.length === 0 ? [] : [withoutDates(dates)]),
    ...(numbers.length === 0 ? [] : [withoutNumbers(numbers)]),
    ...changes.filter(({ kind }) => kind !== "content").map(describeChange),
  ];
}

/** A change as a part of a sentence, with names of columns between asterisks. */
export function describeChange(change: Change): LocalizedText {
  switch (change.kind) {
    case "renamed": {
      const [from, to] = [star(change.column.header), star(change.to)];
      return { nl: `${from} heet nu waarschijnlijk ${to}`, en: `${from} is probably called ${to} now` };
    }
    case "added":
      return { nl: `${star(change.name)} is nieuw`, en: `${star(change.name)} is new` };
    case "dropped":
      return { nl: `${star(change.column.header)} ontbreekt`, en: `${star(change.column.header)} is missing` };
    case "split":
      return {
        nl: `${star(change.column.header)} is waarschijnlijk gesplitst in ${list(change.into, "en")}`,
        en: `${star(change.column.header)} was probably split into ${list(change.into, "and")}`,
      };
    case "merged": {
      const names = change.columns.map(({ header }) => header);
      return {
        nl: `${list(names, "en")} staan waarschijnlijk samen in ${star(change.into)}`,
        en: `${list(names, "and")} are probably together in ${star(change.into)}`,
      };
    }
    case "recoded":
      return {
        nl: `${star(change.column.header)} heeft codes die het profiel niet kent`,
        en: `${star(change.column.header)} has codes that the profile does not know`,
      };
    case "content":
      return (change.expected === "dates" ? withoutDates : withoutNumbers)([change.column.header]);
    case "dates":
      return datesAs[change.order];
    case "decimals":
      return change.mark === "."
        ? { nl: "getallen hebben een punt als decimaalteken", en: "numbers have a point as decimal mark" }
        : { nl: "getallen hebben een komma als decimaalteken", en: "numbers have a comma as decimal mark" };
    case "sheet":
      return {
        nl: `het blad ${star(change.sheet)} heet nu waarschijnlijk ${star(safeName(change.to))}`,
        en: `the sheet ${star(change.sheet)} is probably called ${star(safeName(change.to))} now`,
      };
  }
}

const withoutDates = (names: readonly string[]): LocalizedText => ({
  nl: `in ${list(names, "en")} staan geen datums`,
  en: `there are no dates in ${list(names, "and")}`,
});

const withoutNumbers = (names: readonly string[]): LocalizedText => ({
  nl: `in ${list(names, "en")} staan geen getallen`,
  en: `there are no numbers in ${list(names, "and")}`,
});

const datesAs = {
  dmy: { nl: "datums staan als dag-maand-jaar", en: "dates are day-month-year" },
  iso: { nl: "datums staan als jaar-maand-dag", en: "dates are year-month-day" },
  ymd8: { nl: "datums staan als acht cijfers (jjjjmmdd)", en: "dates are eight digits (yyyymmdd)" },
  "month-first": {
    nl: "in de datums staat de maand vooraan",
    en: "dates start with the month",
  },
  "short-year": {
    nl: "de jaren hebben twee cijfers",
    en: "years have two digits",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const star = (name: string) => `*${name.replaceAll("*", "")}*`;
const safeName = (name: string) => safeHeader(name, 0, [name]);

/** Names of one kind in a sentence; of a long list the first, and how many more there are. */
export function list(names: readonly string[], and: "en" | "and"): string {
  const shown = names.slice(0, 4).map(star);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} ${and === "en" ? `en nog ${more}` : `and ${more} more`}`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${and} ${shown.at(-1)}`;
}
