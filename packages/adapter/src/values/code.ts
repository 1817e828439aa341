import { codeRules } from "./code-rules.ts";
import { normaliseCode } from "./normalise-key.ts";
import { faultOf, type Reading } from "./reading.ts";

const WORDS_NAMED = 12;
const SPELLINGS_KEPT = 1_000;

/**
 * A reader of one code table. Case, spaces and accents of the source's spelling do not matter; a code that the table lacks
 * is a fault and never a default.
 */
export function createCodeReader(table: Readonly<Record<string, string>>): (text: string) => Reading<string> {
  const byKey = new Map(Object.entries(table).map(([spelling, code]) => [normaliseCode(spelling), code]));
  const bySpelling = new Map<string, string>(Object.entries(table));
  const unknownCode = faultOf(codeRules["unknown-code"], { known: wordsOf(table) });
  return (text) => {
    const known = bySpelling.get(text);
    if (known !== undefined) return known;
    const code = byKey.get(normaliseCode(text));
    if (code === undefined) return unknownCode;
    if (bySpelling.size < SPELLINGS_KEPT) bySpelling.set(text, code);
    return code;
  };
}

/** The words of a table as a profile spells them; of a long table the first. */
function wordsOf(table: Readonly<Record<string, string>>): string {
  const words = Object.keys(table);
  return words.length > WORDS_NAMED ? `${words.slice(0, WORDS_NAMED).join(", ")}, …` : words.join(", ");
}
