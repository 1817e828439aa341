import { detectDelimiter } from "./detect-delimiter.ts";
import { detectEncoding } from "./detect-encoding.ts";
import type { DelimitedDialect } from "./dialect.ts";
import { delimiterOfLine, isSeparatorLine } from "./separator-line.ts";

/** A guess at how a delimited file is written down; to be shown, since a sample can mislead. */
export interface DelimitedGuess {
  readonly dialect: DelimitedDialect;
  /** Lines before the header: separator line, titles and blank lines. The header is the first row with a greater `line`. */
  readonly preambleLines: number;
}

const SAMPLE_AT_MOST = 262_144;

/** Guesses from the first bytes of a file (64 KB is plenty); `complete` says that the sample is the whole file. */
export function sniffDelimited(sample: Uint8Array, complete: boolean): DelimitedGuess {
  const bytes = sample.subarray(0, SAMPLE_AT_MOST);
  const whole = complete && bytes.length === sample.length;
  const encoding = detectEncoding(bytes, whole);
  const decoded = new TextDecoder(encoding).decode(bytes, { stream: true });
  const text = whole ? decoded : withoutCutLine(decoded);

  const [firstLine = ""] = text.split(/\r|\n/, 1);
  const separatorLine = isSeparatorLine(firstLine);
  const named = delimiterOfLine(firstLine);
  const body = separatorLine ? text.slice(firstLine.length).replace(/^(\r\n|\r|\n)/, "") : text;
  const { delimiter, headerLine } = detectDelimiter(body, separatorLine ? 2 : 1, named && [named]);
  return { dialect: { delimiter, encoding, separatorLine }, preambleLines: headerLine - 1 };
}

/** The sample without its last, probably unfinished line; a sample of one line stays as it is. */
function withoutCutLine(text: string): string {
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return end <= 0 ? text : text.slice(0, end);
}
