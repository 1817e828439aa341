import type { Profile, ProfileColumn, ProfileTable } from "../../tabular/profile/profile.ts";
import { slots } from "../../tabular/profile/slots.ts";
import type { ExampleTable } from "./example-tables.ts";
import type { Random } from "./random.ts";

/** A change that a release brings, told as the finding should tell it. `codes` is what new spellings mean. */
export interface Expected {
  readonly text: string;
  readonly codes?: Readonly<Record<string, string>>;
  /** Whether the new spellings can be told from their looks. */
  readonly isLegible?: boolean;
}

export interface Drifted {
  readonly tables: readonly ExampleTable[];
  readonly expected: readonly Expected[];
}

export interface Release {
  readonly profile: Profile;
  readonly tables: readonly ExampleTable[];
  readonly random: Random;
}

export type Operator = (release: Release) => Drifted | undefined;

/** A column of an export with its place in the profile. */
export interface Spot {
  readonly at: number;
  readonly column: ProfileColumn;
  readonly table: ProfileTable;
  readonly example: ExampleTable;
}

export const spotsOf = ({ profile, tables }: Release): Spot[] =>
  tables.flatMap((example, which) => {
    const table = profile.tables[which] as ProfileTable;
    return table.columns.flatMap((column) => {
      const at = example.headers.indexOf(column.header);
      return at === -1 ? [] : [{ at, column, table, example }];
    });
  });

export const kindOf = ({ column: { slot } }: Spot) => (slot === "not-imported" ? "none" : slots[slot].kind);

/** The tables with the columns of one of them replaced: each old column gives the new ones that stand in its place. */
export function replace(
  tables: readonly ExampleTable[],
  spot: Spot,
  count: number,
  headers: readonly string[],
  cells: (row: readonly string[]) => readonly string[],
) {
  return tables.map((table) => {
    if (table.sheet !== spot.example.sheet) return table;
    const rows = table.rows.map((row) => [
      ...row.slice(0, spot.at),
      ...cells(row.slice(spot.at, spot.at + count)),
      ...row.slice(spot.at + count),
    ]);
    return {
      ...table,
      headers: [...table.headers.slice(0, spot.at), ...headers, ...table.headers.slice(spot.at + count)],
      rows,
    };
  });
}

/** Whether the profile has a column of that name. */
export const isKnown = (name: string, { table }: Spot) =>
  table.columns.some(({ header, aliases = [] }) => [header, ...aliases].some((known) => plain(known) === plain(name)));
const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, "");

/** The columns of all tables in another order. */
export function thenReorder(drifted: Drifted | undefined, random: Random): Drifted | undefined {
  if (drifted === undefined) return undefined;
  const tables = drifted.tables.map((table) => {
    const order = random.shuffled(table.headers.map((_, at) => at));
    const sorted = (cells: readonly string[]) => order.map((at) => cells[at] ?? "");
    return { ...table, headers: sorted(table.headers), rows: table.rows.map(sorted) };
  });
  return { tables, expected: drifted.expected };
}
