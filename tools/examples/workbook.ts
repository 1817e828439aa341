import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Day, iso } from "./calendar.ts";

/** A cell of a worksheet: text, a number, a date, or nothing. */
export type Cell = string | number | { readonly day: Day } | null;

export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The hash of all that stands in the sheets: what `--check` compares, because two runs of LibreOffice differ in bytes. */
export function tableHash(sheets: readonly Sheet[]): string {
  return createHash("sha256").update(JSON.stringify(sheets)).digest("hex");
}

/** A workbook saved by LibreOffice, a real spreadsheet program, from a flat OpenDocument file. */
export function makeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-workbook-"));
  try {
    writeFileSync(join(folder, "workbook.fods"), flatDocument(sheets));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
      join(folder, "workbook.fods"),
    ]);
    return readFileSync(join(folder, "workbook.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const namespaces = ["office", "table", "text", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

function flatDocument(sheets: readonly Sheet[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
${sheets.map(table).join("\n")}
</office:spreadsheet></office:body></office:document>
`;
}

function table({ name, header, rows }: Sheet): string {
  const lines = [header, ...rows].map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`);
  return `<table:table table:name="${name}">\n${lines.join("\n")}\n</table:table>`;
}

function cell(value: Cell): string {
  if (value === null) return "<table:table-cell/>";
  if (typeof value === "number") return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  if (typeof value === "object")
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${iso(value.day)}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
