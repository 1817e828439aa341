import type { Encoding } from "../delimited/dialect.ts";

const C1_OF_WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const HIGH = new Map([...C1_OF_WINDOWS].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** The bytes of a text, without byte order mark. Throws a RangeError where Windows-1252 lacks a character. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(encoding === "utf-16le" ? text.length * 2 : text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (encoding === "utf-16le") {
      bytes[2 * i] = code & 0xff;
      bytes[2 * i + 1] = code >> 8;
    } else {
      bytes[i] = windowsByte(code);
    }
  }
  return bytes;
}

function windowsByte(code: number): number {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const byte = HIGH.get(code);
  if (byte === undefined) throw new RangeError("The text holds a character that Windows-1252 does not have");
  return byte;
}
