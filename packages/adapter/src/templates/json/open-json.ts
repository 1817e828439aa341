import { type Finding, findingOf, type Rule } from "@jobcoach/core";
import { jsonRules } from "./json-rules.ts";
import { eachElement, eachMember, type JsonCursor, type JsonValue, parseJson, skipSpace } from "./parse-json.ts";

/** A JSON document that was read through once without a fault: its scalars, and where its lists start. */
export interface JsonDocument {
  readonly scalars: ReadonlyMap<string, JsonValue>;
  /** Where the list of each name starts; a document that is one list has it under the empty name. */
  readonly lists: ReadonlyMap<string, number>;
  readonly text: string;
}

export interface JsonElement {
  readonly value: JsonValue;
  readonly line: number;
}

const BYTES_AT_MOST = 64 * 1024 * 1024;

/** Reads a whole document, at most 64 MB of UTF-8; `undefined` with a finding when anything in it is wrong. */
export async function openJson(file: Blob, report: (finding: Finding) => void): Promise<JsonDocument | undefined> {
  const refuse = (rule: Rule, line?: number) => {
    report(findingOf(rule, line === undefined ? {} : { line }));
    return undefined;
  };
  if (file.size > BYTES_AT_MOST) return refuse(jsonRules["too-large"]);
  const text = decoded(await file.arrayBuffer());
  if (text === undefined) return refuse(jsonRules["not-utf-8"]);
  const cursor: JsonCursor = { text, at: 0 };
  const scalars = new Map<string, JsonValue>();
  const lists = new Map<string, number>();
  skipSpace(cursor);
  if (text[cursor.at] === "[") passList("");
  else if (text[cursor.at] === "{") eachMember(cursor, passMember);
  else cursor.fault = jsonRules["not-a-table"];
  if (cursor.fault === undefined) skipSpace(cursor);
  if (cursor.fault === undefined && cursor.at < text.length) cursor.fault = jsonRules["not-json"];
  return cursor.fault === undefined ? { scalars, lists, text } : refuse(cursor.fault, lineOf(text, cursor.at));

  function passMember(name: string) {
    if (text?.[cursor.at] === "[") return passList(name);
    const value = parseJson(cursor, 1);
    if (value !== undefined) scalars.set(name, value);
  }
  function passList(name: string) {
    lists.set(name, cursor.at);
    eachElement(cursor, () => void parseJson(cursor, 2));
  }
}

/** The elements of a list of the document, in batches, each with the line it starts on. */
export function* elementsOf({ text, lists }: JsonDocument, name: string): Generator<readonly JsonElement[]> {
  const start = lists.get(name);
  if (start === undefined) return;
  const cursor: JsonCursor = { text, at: start + 1 };
  let line = lineOf(text, start);
  let counted = start;
  let batch: JsonElement[] = [];
  for (;;) {
    skipSpace(cursor);
    if (text[cursor.at] === ",") {
      cursor.at++;
      continue;
    }
    if (text[cursor.at] === "]") break;
    line += linesBetween(text, counted, cursor.at);
    counted = cursor.at;
    const value = parseJson(cursor, 2);
    if (value === undefined) break;
    batch.push({ value, line });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const BATCH = 1_000;

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineOf = (text: string, at: number) => 1 + linesBetween(text, 0, Math.min(at, text.length));

function linesBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
