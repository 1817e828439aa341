import type { Profile, ProfileColumn, ProfileTable } from "../../tabular/profile/profile.ts";
import { slots } from "../../tabular/profile/slots.ts";
import type { Random } from "./random.ts";

/** A table of an export as text. */
export interface ExampleTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS = 100;
const TEST_BSNS =
  "999990007 999990019 999990020 999990032 999990044 999990056 999990068 999990081 999990093 999990111 999990123".split(
    " ",
  );

/** The tables of an export with invented rows, in the layout of its profile. */
export const exampleTables = (profile: Profile, random: Random): ExampleTable[] =>
  profile.tables.map((table) => exampleTable(table, profile, random));

function exampleTable(table: ProfileTable, profile: Profile, random: Random): ExampleTable {
  const rows = Array.from({ length: ROWS }, (_, at) =>
    table.columns.map((column) => {
      const mayBeEmpty =
        column.required !== "value" && column.slot !== "person.bsn" && column.slot !== "delivery.observedUntil";
      return mayBeEmpty && random.next() < 0.3 ? "" : exampleCell(column, profile, at, random);
    }),
  );
  return { sheet: table.sheet, headers: table.columns.map(({ header }) => header), rows };
}

function exampleCell({ slot, codes = "", unit }: ProfileColumn, profile: Profile, row: number, random: Random): string {
  if (slot === "not-imported") return random.one(["Bakkerij De Korenaar", "Drukkerij Zaanbocht", "Kwekerij Rijnoever"]);
  const kind = slots[slot];
  switch (kind.kind) {
    case "bsn":
      return TEST_BSNS[row % TEST_BSNS.length] ?? "";
    case "reference":
      return slot === "employment.ref" ? "1" : `JC-${1000 + row}`;
    case "employer-number":
      return "813264570L01";
    case "municipality":
      return profile.municipality ?? "GM0200";
    case "date":
    case "end":
      return exampleDate(slot, profile, random);
    case "flag":
      return random.one(["J", "N"]);
    case "code":
      return random.one(spellings(profile.codes[codes] ?? {}));
    case "answer":
      return String(random.between(1, 5));
    case "count":
      return slot === "period.number" ? String(row + 1) : String(random.between(1, 4));
    case "mark":
      return decimal(random.between(10, 20) / 2, profile);
    case "percent":
      return decimal(random.between(60, 180) / 2, profile);
    case "hours-per-week":
      return decimal(random.between(16, 72) / 2, profile);
    case "minutes":
      return unit === "hours" ? decimal(random.between(1, 40) / 4, profile) : String(5 * random.between(1, 24));
  }
}

/** The first spelling of each of at most five codes. */
export function spellings(table: Readonly<Record<string, string>>): string[] {
  const first = new Map<string, string>();
  for (const [text, code] of Object.entries(table)) if (!first.has(code)) first.set(code, text);
  return [...first.values()].slice(0, 5);
}

function exampleDate(slot: string, { dateOrder }: Profile, random: Random): string {
  if (slot === "delivery.observedUntil") return writtenDate(2026, 6, 30, dateOrder);
  const year = slot === "person.birthDate" ? random.between(1965, 2005) : random.between(2024, 2026);
  return writtenDate(year, random.between(1, slot === "person.birthDate" ? 12 : 6), random.between(1, 28), dateOrder);
}

/** A day in one of the notations of exports, or in one that cannot be read. */
export function writtenDate(
  year: number,
  month: number,
  day: number,
  order: "dmy" | "iso" | "ymd8" | "mdy" | "short",
): string {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, "0"));
  switch (order) {
    case "dmy":
      return `${dd}-${mm}-${year}`;
    case "iso":
      return `${year}-${mm}-${dd}`;
    case "ymd8":
      return `${year}${mm}${dd}`;
    case "mdy":
      return `${mm}/${dd}/${year}`;
    case "short":
      return `${dd}-${mm}-${String(year).slice(2)}`;
  }
}

const decimal = (number: number, { decimalMark }: Profile) =>
  number.toFixed(2).replace(/0$/, "").replace(".", decimalMark);
