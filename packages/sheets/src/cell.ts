/** What may be written to a cell: text stays text, a number becomes a number, `null` an empty cell. */
export type Cell = string | number | null;
