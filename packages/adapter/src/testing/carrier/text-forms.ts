import { encodeText } from "@jobcoach/sheets";
import type { FileBytes } from "../adapter-fixture.ts";
import type { WrittenForm } from "./carrier.ts";

export const encodeUtf8 = (text: string): FileBytes => new TextEncoder().encode(text);

/** The text of a file, its byte order mark left out. */
export const decodeUtf8 = (bytes: FileBytes): string => new TextDecoder().decode(bytes);

/** The bytes of a text in an encoding, or nothing where the encoding lacks one of its characters. */
export function encoded(text: string, encoding: "windows-1252" | "utf-16le"): FileBytes | undefined {
  try {
    const mark = encoding === "utf-16le" ? "\ufeff" : "";
    return new Uint8Array(encodeText(mark + text, encoding));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A text with other line ends, with none at its end, and with a byte order mark. */
export function plainTextForms(text: string): readonly WrittenForm[] {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  return [
    { form: "LF", bytes: encodeUtf8(lines) },
    { form: "CRLF", bytes: encodeUtf8(lines.replaceAll("\n", "\r\n")) },
    { form: "no last line end", bytes: encodeUtf8(text.replace(/[\r\n]+$/, "")) },
    { form: "a byte order mark", bytes: encodeUtf8(`\ufeff${text}`) },
  ];
}
