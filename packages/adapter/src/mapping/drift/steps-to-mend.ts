import type { LocalizedText } from "@jobcoach/core";
import type { Profile, ProfileColumn } from "../../tabular/profile/profile.ts";
import { type Change, canBeMapped } from "./change.ts";
import { list } from "./describe-change.ts";

/** What to do in the source for the changes that no profile can mend: a sentence for each kind. */
export function stepsToMend(changes: readonly Change[], { dateOrder }: Profile): readonly LocalizedText[] {
  const grave = changes.filter((change) => !canBeMapped(change));
  const of = <Kind extends Change["kind"]>(kind: Kind) =>
    grave.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const content = (expected: "dates" | "numbers") => of("content").filter((change) => change.expected === expected);
  const example = EXAMPLES[dateOrder];
  const hasNew = changes.some(({ kind }) => kind === "added");
  return [
    ...step(of("dropped").map(columnOf), (names) => ({
      nl: `Neem ${names.nl} er weer in op${hasNew ? ", of geef een nieuwe kolom die hetzelfde zegt de oude naam" : ""}.`,
      en: `Take ${names.en} in again${hasNew ? ", or give a new column that says the same its old name" : ""}.`,
    })),
    ...of("merged").flatMap(({ columns }) =>
      step(columns, (names) => ({
        nl: `Geef ${names.nl} elk een eigen kolom.`,
        en: `Give ${names.en} a column each.`,
      })),
    ),
    ...step(of("split").map(columnOf), (names) => ({
      nl: `Zet ${names.nl} weer in één kolom.`,
      en: `Put ${names.en} in one column again.`,
    })),
    ...step(content("dates").map(columnOf), (names) => ({
      nl: `Zet in ${names.nl} datums zoals ${example}. Staan er getallen? Geef de cellen dan de opmaak datum.`,
      en: `Put dates such as ${example} in ${names.en}. Are there numbers? Then give the cells the date format.`,
    })),
    ...step(content("numbers").map(columnOf), (names) => ({
      nl: `Zet in ${names.nl} weer getallen.`,
      en: `Put numbers in ${names.en} again.`,
    })),
    ...(of("dates").length === 0 ? [] : [{ nl: `Schrijf datums als ${example}.`, en: `Write dates as ${example}.` }]),
  ];
}

const EXAMPLES: Readonly<Record<Profile["dateOrder"], string>> = {
  dmy: "31-12-2025",
  iso: "2025-12-31",
  ymd8: "20251231",
};

const columnOf = ({ column }: { readonly column: ProfileColumn }) => column;

function step(columns: readonly ProfileColumn[], sentence: (names: LocalizedText) => LocalizedText) {
  const headers = columns.map(({ header }) => header);
  return headers.length === 0 ? [] : [sentence({ nl: list(headers, "en"), en: list(headers, "and") })];
}
