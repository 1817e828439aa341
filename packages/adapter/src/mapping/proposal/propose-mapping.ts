import type { LocalizedText } from "@jobcoach/core";
import type { Slot } from "../../tabular/profile/slots.ts";
import { dateOrderOf, decimalMarkOf } from "../columns/column-profile.ts";
import type { FileProfile } from "../columns/profile-file.ts";
import { isKnownHeader } from "../vocabulary/known-words.ts";
import type { MappingProposal, TableProposal } from "./mapping-proposal.ts";
import { proposeColumns } from "./propose-columns.ts";

/** Proposes what each column of a file is for, how dates and numbers are written, and names what is missing. */
export function proposeMapping(file: FileProfile): MappingProposal {
  const columns = file.tables.flatMap((table) => table.columns);
  const order = dateOrderOf(columns);
  const mark = decimalMarkOf(columns);
  const isReadable = order !== undefined && order !== "month-first" && order !== "short-year";
  const tables = file.tables.map((table) => ({ sheet: table.sheet, columns: proposeColumns(table) }));
  const used = tables.filter(({ columns }) => columns.filter(({ slot }) => slot !== undefined).length >= 2);
  const proposed = completeTables(used, file);
  return {
    dateOrder: isReadable ? order : "dmy",
    decimalMark: mark ?? (file.dialect?.delimiter === "," ? "." : ","),
    remarks: [...remarksOn(order, mark), ...remarkOnLastDay(proposed)],
    tables: proposed,
  };
}

function remarksOn(order: ReturnType<typeof dateOrderOf>, mark: string | undefined): LocalizedText[] {
  const remarks: LocalizedText[] = [];
  if (order === undefined)
    remarks.push({ nl: "Er staan geen datums in het bestand.", en: "There are no dates in the file." });
  if (order === "month-first")
    remarks.push({
      nl: "In de datums staat de maand vooraan. Zo kunnen we ze niet lezen: kies in de bron dag-maand-jaar.",
      en: "The dates start with the month. We cannot read them so: choose day-month-year in the source.",
    });
  if (order === "short-year")
    remarks.push({
      nl: "De jaren hebben twee cijfers. Kies in de bron vier cijfers.",
      en: "The years have two digits. Choose four digits in the source.",
    });
  if (mark === undefined)
    remarks.push({
      nl: "Geen enkel getal heeft decimalen; het decimaalteken is een aanname.",
      en: "Not one number has decimals; the decimal mark is an assumption.",
    });
  return remarks;
}

type Table = Pick<TableProposal, "sheet" | "columns">;

/** Says of tables what they lack, what holds for all rows, and what their title looks like. */
export const completeTables = (tables: readonly Table[], file: FileProfile): readonly TableProposal[] =>
  tables.map((table, at) => completed(table, at, tables, file));

function completed(table: Table, at: number, all: readonly Table[], file: FileProfile): TableProposal {
  const titles = file.tables.find(({ sheet }) => sheet === table.sheet)?.titles ?? [];
  const constants = isRootAt(at, all) ? constantsOf(table, titles) : {};
  const missing = missingIn(table, at, all).filter((slots) => !slots.some((slot) => slot in constants));
  const preamble = titles.map(preambleOf).find((title) => title !== undefined);
  return { ...table, missing, constants, ...(preamble === undefined ? {} : { preamble }) };
}

const TITLE_WITH_DAY = /^(\D{3,80})\d{1,2}-\d{1,2}-\d{4}$/;

/** The title with `{date}` for its day; only where all words in it are known, since a title may name a person. */
function preambleOf(title: string): string | undefined {
  const before = TITLE_WITH_DAY.exec(title.trim())?.[1];
  return before === undefined || !isKnownHeader(before) ? undefined : `${before}{date}`;
}

/** Where a title or a header speaks of job coaching and no column says what the facility is, it is job coaching. */
function constantsOf(table: Table, titles: readonly string[]): TableProposal["constants"] {
  const has = slotsIn(table);
  if (has.has("provision.type")) return {};
  const texts = [...titles, ...table.columns.map(({ column }) => column.header)];
  const isCoaching = texts.some((text) => /jobcoach/i.test(text));
  return isCoaching ? { "provision.type": "30" } : {};
}

function remarkOnLastDay(tables: readonly TableProposal[]): LocalizedText[] {
  if (tables.some((table) => table.preamble !== undefined || slotsIn(table).has("delivery.observedUntil"))) return [];
  return [
    {
      nl: "Het bestand zegt niet tot welke dag het loopt. Geef die dag mee met --observed-until.",
      en: "The file does not say until which day it speaks. Give that day with --observed-until.",
    },
  ];
}

export const slotsIn = ({ columns }: Table): ReadonlySet<Slot> =>
  new Set(columns.flatMap(({ slot }) => (slot === undefined ? [] : [slot])));

/** Whether a table has what coaching is: the other sheets belong to it. */
export const isRootTable = (table: Table): boolean => {
  const has = slotsIn(table);
  return has.has("person.bsn") || has.has("client.ref") || has.has("provision.type");
};

const isRootAt = (at: number, all: readonly Table[]) => at === Math.max(0, all.findIndex(isRootTable));

/** What a table lacks; of the sheets beside the one of the trajectories only the tie to it. */
function missingIn(table: Table, at: number, all: readonly Table[]): (readonly Slot[])[] {
  const has = slotsIn(table);
  const wanted: (readonly Slot[])[] = isRootAt(at, all)
    ? [
        ["person.bsn", "client.ref"],
        ["trajectory.ref", "client.ref"],
        ["provision.type"],
        ["provision.from", "period.from"],
      ]
    : [["trajectory.ref"]];
  return wanted.filter((slots) => !slots.some((slot) => has.has(slot)));
}
