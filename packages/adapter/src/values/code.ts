import { codeRules } from "./code-rules.ts";
import { normaliseCode } from "./normalise-key.ts";
import { faultOf, type Reading } from "./reading.ts";

const UNKNOWN_CODE = faultOf(codeRules["unknown-code"]);
const SPELLINGS_KEPT = 1_000;

/**
 * A reader of one code table. Case, spaces and accents of the source's spelling do not matter; a code that the table lacks
 * is a fault and never a default.
 */
export function createCodeReader(table: Readonly<Record<string, string>>): (text: string) => Reading<string> {
  const byKey = new Map(Object.entries(table).map(([spelling, code]) => [normaliseCode(spelling), code]));
  const bySpelling = new Map<string, string>(Object.entries(table));
  return (text) => {
    const known = bySpelling.get(text);
    if (known !== undefined) return known;
    const code = byKey.get(normaliseCode(text));
    if (code === undefined) return UNKNOWN_CODE;
    if (bySpelling.size < SPELLINGS_KEPT) bySpelling.set(text, code);
    return code;
  };
}
