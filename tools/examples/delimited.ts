/** Lines of fields with a delimiter, quoted where a field needs it, with the line ends of Windows. */
export function delimitedText(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows.map((row) => `${row.map((field) => quoted(field, delimiter)).join(delimiter)}\r\n`).join("");
}

function quoted(field: string, delimiter: string): string {
  return field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Windows-1252 for text that keeps to the part it shares with Latin-1. */
export function windows1252(text: string): Uint8Array {
  if (/[\u0080-\u009f\u0100-\uffff]/.test(text)) throw new Error("a character outside the shared part of Windows-1252");
  return Buffer.from(text, "latin1");
}

/** A number with a decimal comma and so many decimals; nothing for nothing. */
export function comma(value: number | undefined, decimals = 1): string {
  return value === undefined ? "" : value.toFixed(decimals).replace(".", ",");
}
