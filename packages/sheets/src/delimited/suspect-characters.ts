import type { Encoding } from "./dialect.ts";

/** Control characters besides tab and line ends, those above ASCII included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const UNKNOWN_BYTE = /\ufffd/;

/** What é and € of UTF-8 become when they are read as Windows-1252, where hardly a word holds these letters in this order. */
const UNKNOWN_BYTE_OR_UTF_8 = /\ufffd|[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u201a\u00ac/;

/**
 * Finds what cannot have been meant in a text decoded with the encoding. In Windows-1252, which knows nearly every byte, that
 * is a file in which the two encodings are mixed.
 */
export const unreadableIn = (encoding: Encoding): RegExp =>
  encoding === "windows-1252" ? UNKNOWN_BYTE_OR_UTF_8 : UNKNOWN_BYTE;
