import type { CodeSource, LocalizedText } from "@jobcoach/core";

/** A Markdown table; signs that would end a cell are escaped, line breaks become spaces. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  `|${"---|".repeat(head.length)}`,
  ...rows.map(row),
  "",
];

/** A page: its lines with one line break at the end. */
export const page = (lines: readonly string[]): string => `${lines.join("\n").trimEnd()}\n`;

/** A list of code lists, schemes or rules is never edited by hand; the first lines of a page say so. */
export const generatedFrom = (nl: string, en: string): readonly string[] => [
  `Gemaakt uit ${nl}; niet met de hand aanpassen. / Generated from ${en}; do not edit.`,
  "",
];

/** Dutch first, then English. */
export const both = ({ nl, en }: LocalizedText): string => (nl === en ? nl : `${nl} / ${en}`);

/** A source with its article, linked where it has an address; the day of the text that was read follows. */
export function sourceLink({ title, url, article, textOf }: CodeSource): string {
  const name = article === undefined ? title : `${title}, ${article}`;
  const linked = url === undefined ? name : `[${name}](${url})`;
  return textOf === undefined ? linked : `${linked} (tekst van / text of ${textOf})`;
}

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

const cell = (text: string) =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
