import type { Encoding } from "./dialect.ts";

/** How the characters of a sample are stored: by its byte order mark, else UTF-8 where valid, else Windows-1252. */
export function detectEncoding(sample: Uint8Array, complete: boolean): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (hasNullsAtOddPlaces(sample)) return "utf-16le";
  return isUtf8(sample, complete) ? "utf-8" : "windows-1252";
}

/** Whether the sample is valid UTF-8; when it is not complete, its last character may be cut off. */
export function isUtf8(sample: Uint8Array, complete: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: in Western text nearly every second byte is zero, and no other byte is. */
function hasNullsAtOddPlaces(sample: Uint8Array): boolean {
  const length = Math.min(sample.length, 1_000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  }
  return even === 0 && odd > 0 && odd >= length * 0.4;
}
