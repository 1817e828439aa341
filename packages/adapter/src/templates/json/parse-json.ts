import type { Rule } from "@jobcoach/core";
import { jsonRules } from "./json-rules.ts";

/** A number as written, so that no digit is lost. */
export interface JsonNumber {
  readonly number: string;
}

export type JsonObject = ReadonlyMap<string, JsonValue>;
export type JsonValue = string | boolean | null | JsonNumber | readonly JsonValue[] | JsonObject;

/** Where in a text the parser stands, and what stopped it. */
export interface JsonCursor {
  readonly text: string;
  at: number;
  fault?: Rule;
}

const DEPTH_AT_MOST = 16;
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NUMBER_AT_MOST = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * Reads one value from where the cursor stands, by RFC 8259 and stricter: doubled and reserved names, lone surrogates, NUL and
 * more than sixteen levels are faults. `undefined` and `cursor.fault` where it cannot be read; never throws.
 */
export function parseJson(cursor: JsonCursor, depth = 0): JsonValue | undefined {
  skipSpace(cursor);
  switch (cursor.text[cursor.at]) {
    case "{":
      return parseObject(cursor, depth + 1);
    case "[":
      return parseArray(cursor, depth + 1);
    case '"':
      return parseText(cursor);
    case "t":
      return parseWord(cursor, "true", true);
    case "f":
      return parseWord(cursor, "false", false);
    case "n":
      return parseWord(cursor, "null", null);
    default:
      return parseNumber(cursor);
  }
}

/** Calls `each` with the cursor before every element of the array it stands on; false when the array cannot be read. */
export function eachElement(cursor: JsonCursor, each: (index: number) => void): boolean {
  cursor.at++;
  if (takes(cursor, "]")) return true;
  for (let index = 0; ; index++) {
    skipSpace(cursor);
    each(index);
    if (cursor.fault !== undefined) return false;
    if (takes(cursor, "]")) return true;
    if (!takes(cursor, ",")) return stop(cursor, jsonRules["not-json"]) ?? false;
  }
}

/** Calls `each` with the name and the cursor before every value of the object it stands on; false when it cannot be read. */
export function eachMember(cursor: JsonCursor, each: (name: string) => void): boolean {
  const names = new Set<string>();
  cursor.at++;
  if (takes(cursor, "}")) return true;
  for (;;) {
    skipSpace(cursor);
    const name = parseText(cursor);
    if (name === undefined) return false;
    if (RESERVED.has(name)) return stop(cursor, jsonRules["key-reserved"]) ?? false;
    if (names.has(name)) return stop(cursor, jsonRules["key-doubled"]) ?? false;
    names.add(name);
    if (!takes(cursor, ":")) return stop(cursor, jsonRules["not-json"]) ?? false;
    skipSpace(cursor);
    each(name);
    if (cursor.fault !== undefined) return false;
    if (takes(cursor, "}")) return true;
    if (!takes(cursor, ",")) return stop(cursor, jsonRules["not-json"]) ?? false;
  }
}

export function skipSpace(cursor: JsonCursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    cursor.at++;
  }
}

function parseObject(cursor: JsonCursor, depth: number): JsonObject | undefined {
  if (depth > DEPTH_AT_MOST) return stop(cursor, jsonRules["too-deep"]);
  const members = new Map<string, JsonValue>();
  const whole = eachMember(cursor, (name) => {
    const value = parseJson(cursor, depth);
    if (value !== undefined) members.set(name, value);
  });
  return whole ? members : undefined;
}

function parseArray(cursor: JsonCursor, depth: number): readonly JsonValue[] | undefined {
  if (depth > DEPTH_AT_MOST) return stop(cursor, jsonRules["too-deep"]);
  const elements: JsonValue[] = [];
  const whole = eachElement(cursor, () => {
    const value = parseJson(cursor, depth);
    if (value !== undefined) elements.push(value);
  });
  return whole ? elements : undefined;
}

function parseText(cursor: JsonCursor): string | undefined {
  if (cursor.text[cursor.at] !== '"') return stop(cursor, jsonRules["not-json"]);
  cursor.at++;
  let text = "";
  for (;;) {
    PLAIN.lastIndex = cursor.at;
    const plain = PLAIN.exec(cursor.text)?.[0] ?? "";
    text += plain;
    cursor.at += plain.length;
    const next = cursor.text[cursor.at];
    cursor.at++;
    if (next === '"') return isText(text) ? text : stop(cursor, jsonRules["bad-character"]);
    if (next !== "\\") {
      cursor.at--;
      return stop(cursor, jsonRules["not-json"]);
    }
    const escaped = parseEscape(cursor);
    if (escaped === undefined) return stop(cursor, jsonRules["not-json"]);
    text += escaped;
  }
}

const isText = (text: string) => !text.includes("\u0000") && !LONE_SURROGATE.test(text);

function parseEscape(cursor: JsonCursor): string | undefined {
  const sign = cursor.text[cursor.at] ?? "";
  cursor.at++;
  if (sign !== "u") return Object.hasOwn(ESCAPES, sign) ? ESCAPES[sign] : undefined;
  const digits = cursor.text.slice(cursor.at, cursor.at + 4);
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) return undefined;
  cursor.at += 4;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function parseNumber(cursor: JsonCursor): JsonNumber | undefined {
  NUMBER.lastIndex = cursor.at;
  const number = NUMBER.exec(cursor.text)?.[0];
  if (number === undefined || number.length > NUMBER_AT_MOST) return stop(cursor, jsonRules["not-json"]);
  cursor.at += number.length;
  if (/^\d$/.test(cursor.text[cursor.at] ?? "")) return stop(cursor, jsonRules["leading-zero"]);
  return { number };
}

function parseWord<Value extends boolean | null>(cursor: JsonCursor, word: string, value: Value): Value | undefined {
  if (!cursor.text.startsWith(word, cursor.at)) return stop(cursor, jsonRules["not-json"]);
  cursor.at += word.length;
  return value;
}

function takes(cursor: JsonCursor, sign: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at++;
  return true;
}

function stop(cursor: JsonCursor, rule: Rule): undefined {
  cursor.fault ??= rule;
  return undefined;
}
