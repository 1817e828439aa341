/** Prints rows under a header, each column as wide as its widest cell. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map(length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - length(cell))).join("   ")}`.trimEnd();
  console.log(line(header));
  console.log(line(widths.map((width) => "─".repeat(width))));
  for (const row of rows) console.log(line(row));
}

const length = (text: string) => [...text].length;
