/** A table with its columns padded to one width, as the formatter of this repository wants it. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, at) => Math.max(3, ...[header, ...rows].map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[], filler = " ") =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width, filler)).join(" | ")} |`;
  return [line(header), line([], "-"), ...rows.map((row) => line(row))].join("\n");
}
