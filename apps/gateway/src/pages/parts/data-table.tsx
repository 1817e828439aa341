import type { Child } from "hono/jsx";
import { ScrollingTable } from "./scrolling-table.tsx";

export interface Column {
  readonly label: Child;
  /** Numbers stand at the end of their cell, under each other. */
  readonly isNumber?: boolean;
}

/** Words instead of numbers, over as many columns as they replace. */
export interface Words {
  readonly words: Child;
  readonly columns: number;
}

export interface TableRow {
  readonly name: Child;
  readonly cells: readonly (Child | Words)[];
}

interface DataTableProps {
  readonly id: string;
  readonly caption: string;
  /** The first is the column of the names of the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Rows of all together, under a line. */
  readonly totals?: readonly TableRow[];
  readonly even?: boolean;
}

/** Rows with a name and their numbers; what is not shown is said in words, never left empty. */
export const DataTable = ({ id, caption, columns, rows, totals = [], even = false }: DataTableProps) => (
  <ScrollingTable id={id} caption={caption} even={even}>
    <thead class="utrecht-table__header">
      <tr class="utrecht-table__row">
        {columns.map(({ label, isNumber }) => (
          <th class={classOf("header-cell", isNumber)} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="utrecht-table__body">
      {rows.map((row) => (
        <Row row={row} columns={columns} />
      ))}
    </tbody>
    {totals.length > 0 && (
      <tfoot class="utrecht-table__footer">
        {totals.map((row) => (
          <Row row={row} columns={columns} />
        ))}
      </tfoot>
    )}
  </ScrollingTable>
);

function Row({ row: { name, cells }, columns }: { row: TableRow; columns: readonly Column[] }) {
  let at = 0;
  return (
    <tr class="utrecht-table__row">
      <th class="utrecht-table__header-cell" scope="row">
        {name}
      </th>
      {cells.map((cell) => {
        at += isWords(cell) ? cell.columns : 1;
        return isWords(cell) ? (
          <td
            class={`${classOf("cell", columns[at]?.isNumber)} table-words`}
            {...(cell.columns > 1 ? { colspan: cell.columns } : {})}
          >
            {cell.words}
          </td>
        ) : (
          <td class={classOf("cell", columns[at]?.isNumber)}>{cell}</td>
        );
      })}
    </tr>
  );
}

const isWords = (cell: Child | Words): cell is Words =>
  typeof cell === "object" && cell !== null && "words" in (cell as object);

const classOf = (part: "header-cell" | "cell", isNumber = false) =>
  `utrecht-table__${part}${isNumber ? ` utrecht-table__${part}--numeric-column` : ""}`;
