import type { XmlEncoding } from "./xml-encoding.ts";

/** Text of some bytes; `broken` when bytes after that text do not fit the encoding. */
interface DecodedText {
  readonly text: string;
  readonly broken: boolean;
}

export interface XmlDecoder {
  decode(bytes: Uint8Array, last: boolean): DecodedText;
}

const REPLACEMENT = "\ufffd";
const NOTHING = new Uint8Array(0);

/**
 * Turns bytes into text piece by piece, and tells exactly where they stop fitting the encoding, wherever the pieces are cut:
 * an incomplete character waits for the next piece, so that every piece is decoded whole.
 */
export function createXmlDecoder(encoding: XmlEncoding): XmlDecoder {
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder(encoding, { ignoreBOM: true });
  let waiting: Uint8Array = NOTHING;

  function decode(bytes: Uint8Array, last: boolean): DecodedText {
    const joined = waiting.length === 0 ? bytes : concatenate(waiting, bytes);
    const complete = last ? joined.length : joined.length - incompleteAtEnd(joined, encoding);
    const piece = joined.subarray(0, complete);
    waiting = complete === joined.length ? NOTHING : joined.slice(complete);
    try {
      return { text: strict.decode(piece), broken: false };
    } catch {
      return { text: beforeFault(piece, lenient.decode(piece), encoding), broken: true };
    }
  }

  return { decode };
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/** How many bytes at the end belong to a character of which more bytes must follow. */
function incompleteAtEnd(bytes: Uint8Array, encoding: XmlEncoding): number {
  if (encoding === "windows-1252") return 0;
  if (encoding === "utf-8") return incompleteUtf8(bytes);
  const odd = bytes.length % 2;
  const high = encoding === "utf-16le" ? bytes[bytes.length - odd - 1] : bytes[bytes.length - odd - 2];
  const isLeadingSurrogate = high !== undefined && high >= 0xd8 && high <= 0xdb;
  return odd + (isLeadingSurrogate ? 2 : 0);
}

function incompleteUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return needed > back ? back : 0;
  }
  return 0;
}

/** The text before the first replacement character that does not stand in the file itself. */
function beforeFault(bytes: Uint8Array, text: string, encoding: XmlEncoding): string {
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    const offset = encoding === "utf-8" ? new TextEncoder().encode(text.slice(0, at)).length : at * 2;
    if (!isReplacementAt(bytes, offset, encoding)) return text.slice(0, at);
  }
  return text;
}

function isReplacementAt(bytes: Uint8Array, at: number, encoding: XmlEncoding): boolean {
  const [a, b, c] = bytes.subarray(at, at + 3);
  if (encoding === "utf-8") return a === 0xef && b === 0xbf && c === 0xbd;
  return encoding === "utf-16le" ? a === 0xfd && b === 0xff : a === 0xff && b === 0xfd;
}
