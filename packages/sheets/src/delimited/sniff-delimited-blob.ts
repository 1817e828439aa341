import { chunksOf } from "./chunks-of.ts";
import { isUtf8 } from "./detect-encoding.ts";
import { type DelimitedGuess, sniffDelimited } from "./sniff-delimited.ts";

const SAMPLE = 65_536;

/**
 * Guesses from a file. Where the first 64 KB are plain ASCII they say nothing about the encoding; then the first bytes
 * further on that are not ASCII decide, so that an é on line 5,000 is not missed.
 */
export async function sniffDelimitedBlob(file: Blob): Promise<DelimitedGuess> {
  const sample = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const guess = sniffDelimited(sample, sample.length === file.size);
  if (guess.dialect.encoding !== "utf-8" || !isAscii(sample)) return guess;
  for await (const chunk of chunksOf(file.slice(SAMPLE))) {
    if (isAscii(chunk)) continue;
    // The chunk starts behind plain ASCII, so it cannot start in the middle of a character.
    return isUtf8(chunk, false) ? guess : { ...guess, dialect: { ...guess.dialect, encoding: "windows-1252" } };
  }
  return guess;
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);
