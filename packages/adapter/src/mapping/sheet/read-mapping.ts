import { chunksOf, openWorkbook, readDelimited, sniffDelimitedBlob } from "@jobcoach/sheets";
import { sampleFile } from "../../detection/sample-file.ts";
import { ProfileLayer } from "../../tabular/profile/profile.ts";
import { MAPPING_HEADER, NOT_USED, PARTS } from "./mapping-rows.ts";

const ignore = () => undefined;

/** Why a spreadsheet is no profile: the place in the profile and what was expected there; never a value. */
export interface MappingFault {
  readonly fault: string;
}

/** The profile that a spreadsheet or JSON text holds. Extra columns and rows without a part are passed over. */
export async function readMapping(file: Blob): Promise<ProfileLayer | MappingFault> {
  const { container } = await sampleFile(file);
  if (container !== "workbook" && container !== "delimited") return readJson(await file.text());
  const rows = await rowsOf(file, container);
  const header = rows.find((cells) => cells[0]?.trim().toLowerCase() === MAPPING_HEADER[0]);
  if (header === undefined) return readJson(await file.text());
  const at = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  return parsed(layerFrom(rows, (cells, name) => unescaped(cells[at.get(name) ?? -1]?.trim() ?? "")));
}

function readJson(text: string): ProfileLayer | MappingFault {
  try {
    return parsed(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return { fault: "JSON" };
  }
}

/** The profile without what only says where its rules stand (`$schema`). */
function parsed(value: unknown): ProfileLayer | MappingFault {
  const bare = typeof value === "object" && value !== null && "$schema" in value ? without(value, "$schema") : value;
  const result = ProfileLayer.safeParse(bare);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return { fault: issue === undefined ? "?" : `${issue.path.map(String).join(".")}: ${issue.code}` };
}

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

async function rowsOf(file: Blob, container: "workbook" | "delimited"): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  if (container === "delimited") {
    const { dialect } = await sniffDelimitedBlob(file);
    for await (const batch of readDelimited(chunksOf(file), { dialect, onFinding: ignore }))
      rows.push(...batch.map(({ cells }) => cells));
    return rows;
  }
  const workbook = await openWorkbook(file, { onFinding: ignore });
  for (const sheet of workbook?.sheets ?? [])
    for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => cells));
  return rows;
}

type Read = (cells: readonly string[], name: (typeof MAPPING_HEADER)[number]) => string;

function layerFrom(rows: readonly (readonly string[])[], read: Read) {
  const layer: Record<string, unknown> = {};
  const codes: Record<string, Record<string, string>> = {};
  const tables = new Map<string, Record<string, unknown> & { columns?: unknown[] }>();
  const tableOf = (sheet: string) => {
    const table = tables.get(sheet) ?? { sheet };
    tables.set(sheet, table);
    return table;
  };
  for (const cells of rows) {
    const [part, sheet, name, item] = [
      read(cells, "onderdeel"),
      read(cells, "blad"),
      read(cells, "naam"),
      read(cells, "gegeven"),
    ];
    if (part === PARTS.setting && sheet === "" && name !== "") layer[name] = understood(item);
    if (part === PARTS.setting && sheet !== "") {
      if (name === "columns") tableOf(sheet);
      else tableOf(sheet)[name] = understood(item);
    }
    if (part === PARTS.code) {
      const table = read(cells, "codelijst");
      codes[table] ??= {};
      if (name !== "" && item !== "") codes[table][name] = item;
    }
    if (part === PARTS.column) {
      const table = tableOf(sheet);
      table.columns = [...(table.columns ?? []), columnFrom(cells, read)];
    }
  }
  if (Object.keys(codes).length > 0) layer.codes = codes;
  if (tables.size > 0)
    layer.tables = [...tables.values()].map(({ columns, ...rest }) => ({
      ...rest,
      ...(columns === undefined ? {} : { columns }),
    }));
  return layer;
}

function columnFrom(cells: readonly string[], read: Read) {
  const slot = read(cells, "gegeven");
  const optional = {
    codes: read(cells, "codelijst"),
    unit: read(cells, "eenheid"),
    required: read(cells, "verplicht"),
  };
  const aliases = read(cells, "ook genaamd");
  return {
    header: read(cells, "naam"),
    slot: slot === NOT_USED || slot === "" ? "not-imported" : slot,
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== "")),
    ...(aliases === "" ? {} : { aliases: aliases.startsWith("[") ? understood(aliases) : aliases.split(/\s*[;|]\s*/) }),
  };
}

/** A value that was written as JSON, or the words themselves. */
function understood(text: string): unknown {
  if (!/^[[{]|^(?:true|false)$/i.test(text)) return text;
  try {
    return JSON.parse(/^(?:true|false)$/i.test(text) ? text.toLowerCase() : text);
  } catch {
    return text;
  }
}

/** Delimited text has an apostrophe before what a spreadsheet might take for a formula. */
const unescaped = (text: string) => (/^'\s*[=+\-@]/.test(text) ? text.slice(1) : text);
