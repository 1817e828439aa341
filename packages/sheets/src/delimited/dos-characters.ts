import type { Encoding } from "./dialect.ts";

/** é, ê, ë, ï, ö and ü of DOS (code pages 437 and 850) read as Windows-1252: signs that no word holds between its letters. */
const DOS_LETTER = /(?<=[A-Za-z])(?:[\u0081\u02c6\u2030]|[\u201a\u2039\u201d](?=[a-z]))/g;
const WINDOWS_LETTER = /[A-Za-z][\u00c0-\u00ff]|[\u00c0-\u00ff][A-Za-z]/;
const LETTERS_AT_LEAST = 3;

/**
 * Watches the decoded blocks of a file for letters with accents as DOS wrote them. A few may be stray signs, and a file with
 * honest letters of Windows-1252 was not written in DOS as a whole.
 */
export function createDosWatch(encoding: Encoding) {
  let dosLetters = 0;
  let isHonest = encoding !== "windows-1252";

  return {
    see(text: string) {
      if (isHonest) return;
      isHonest = WINDOWS_LETTER.test(text);
      dosLetters += text.match(DOS_LETTER)?.length ?? 0;
    },
    get isDos() {
      return !isHonest && dosLetters >= LETTERS_AT_LEAST;
    },
  };
}
