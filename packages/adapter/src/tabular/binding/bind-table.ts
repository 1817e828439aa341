import type { Finding, Place } from "@jobcoach/core";
import { readHeader, safeHeader } from "@jobcoach/sheets";
import type { Profile, ProfileColumn, ProfileTable } from "../profile/profile.ts";
import { type Slot, slotPlace } from "../profile/slots.ts";
import type { BoundColumn, BoundTable } from "./bound-table.ts";
import { columnReader } from "./column-reader.ts";
import { matchColumns } from "./match-columns.ts";
import { reportColumns } from "./report-columns.ts";

interface Binding {
  readonly profile: Profile;
  readonly table: ProfileTable;
  readonly header: { readonly cells: readonly string[]; readonly line: number };
  readonly sheet?: string;
  /** Whether somebody gave the last day of the delivery, so that the rows need not say it. */
  readonly observedUntilGiven: boolean;
  onFinding(finding: Finding): void;
}

/** Finds the columns of a profile in the header of a file, once per table, and reports what is wrong with the header. */
export function bindTable({ profile, table, header, sheet, observedUntilGiven, onFinding }: Binding): BoundTable {
  const where: Place = sheet === undefined ? {} : { sheet };
  const { names, findings } = readHeader(header.cells, header.line);
  for (const finding of findings) onFinding({ ...finding, place: { ...finding.place, ...where } });

  const match = matchColumns(names, table);
  const isRequired = ({ slot, required }: ProfileColumn) =>
    required !== undefined && !(slot === "delivery.observedUntil" && observedUntilGiven);
  reportColumns({ match, names, place: { line: header.line, ...where }, isRequired, onFinding });

  const columns = [...match.found].flatMap(([column, index]) => {
    const { slot } = column;
    if (slot === "not-imported" || match.doubled.has(column)) return [];
    return [boundColumn({ ...column, slot }, index, safeHeader(names[index] ?? "", index, names), profile)];
  });
  return {
    table,
    columns: columns.sort((a, b) => a.index - b.index),
    columnOf: new Map(columns.map((column) => [column.slot, column])),
    constants: Object.entries(table.constants ?? {}).map(([slot, value]) => ({ at: slotPlace(slot as Slot), value })),
    sheet,
    unusable: [...match.absent.filter(isRequired), ...match.doubled].map((column) => column.header),
    observedUntilGiven,
    isRoot: profile.tables.some(({ join }) => join?.sheet === table.sheet),
  };
}

function boundColumn(
  column: ProfileColumn & { readonly slot: Slot },
  index: number,
  name: string,
  profile: Profile,
): BoundColumn {
  const { slot, required } = column;
  const read = columnReader(column, profile);
  return { index, slot, at: slotPlace(slot), name, read, needed: required === "value", texts: new Map() };
}
