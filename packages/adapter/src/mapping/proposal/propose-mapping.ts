import type { LocalizedText } from "@jobcoach/core";
import type { Slot } from "../../tabular/profile/slots.ts";
import { dateOrderOf, decimalMarkOf } from "../columns/column-profile.ts";
import type { FileProfile } from "../columns/profile-file.ts";
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
  return {
    dateOrder: isReadable ? order : "dmy",
    decimalMark: mark ?? (file.dialect?.delimiter === "," ? "." : ","),
    remarks: remarksOn(order, mark),
    tables: used.map((table, at) => ({ ...table, missing: missingIn(table, at, used) })),
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

type Table = Omit<TableProposal, "missing">;

export const slotsIn = ({ columns }: Table): ReadonlySet<Slot> =>
  new Set(columns.flatMap(({ slot }) => (slot === undefined ? [] : [slot])));

/** Whether a table has what coaching is: the other sheets belong to it. */
export const isRootTable = (table: Table): boolean => {
  const has = slotsIn(table);
  return has.has("person.bsn") || has.has("client.ref") || has.has("provision.type");
};

/** What a table lacks; of the sheets beside the one of the trajectories only the tie to it. */
function missingIn(table: Table, at: number, all: readonly Table[]): (readonly Slot[])[] {
  const has = slotsIn(table);
  const root = Math.max(0, all.findIndex(isRootTable));
  const wanted: (readonly Slot[])[] =
    at === root
      ? [
          ["person.bsn", "client.ref"],
          ["trajectory.ref", "client.ref"],
          ["provision.type"],
          ["provision.from", "period.from"],
        ]
      : [["trajectory.ref"]];
  return wanted.filter((slots) => !slots.some((slot) => has.has(slot)));
}
