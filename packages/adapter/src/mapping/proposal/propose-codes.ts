import { type Slot, slots } from "../../tabular/profile/slots.ts";
import { normaliseCode } from "../../values/normalise-key.ts";
import { type ColumnProfile, isCodes, shownValues } from "../columns/column-profile.ts";
import { codeWords } from "../vocabulary/code-words.ts";
import { spelledAlike } from "../vocabulary/similarity.ts";

export interface CodeProposal {
  /** Spellings of the column with their meaning. */
  readonly codes: Readonly<Record<string, string>>;
  /** How many different texts have no meaning yet. */
  readonly missing: number;
  /** Those of them that occur often enough to be shown. */
  readonly open: readonly string[];
}

/** Words with their meaning, as a code table has them. */
export type WordList = readonly (readonly [word: string, code: string])[];

const ALIKE_ENOUGH = 0.62;
const CLEARLY_BETTER = 0.12;

/**
 * A code table for a column by what its spellings look like. Rare texts are taken only where they are words that we know
 * ourselves, because else they might be of a person; a text that looks like two codes gets none.
 */
export function proposeCodes(column: ColumnProfile, slot: Slot, words: WordList = wordsOf(slot)): CodeProposal {
  if (!isCodes(column)) return { codes: {}, missing: column.values.size, open: [] };
  const exact = new Map(words.map(([word, code]) => [normaliseCode(word), code]));
  const shown = new Set(shownValues(column).values);
  const codes: Record<string, string> = {};
  const open: string[] = [];
  let missing = 0;
  for (const text of column.values.keys()) {
    const code = exact.get(normaliseCode(text)) ?? (shown.has(text) ? likeliest(text, words) : undefined);
    if (code === undefined) {
      missing++;
      if (shown.has(text)) open.push(text);
    } else if (!Object.keys(codes).some((other) => normaliseCode(other) === normaliseCode(text))) codes[text] = code;
  }
  return { codes, missing, open };
}

/** The words of a slot's codes, and the codes themselves. */
export function wordsOf(slot: Slot): WordList {
  const kind = slots[slot];
  if (kind.kind !== "code") return [];
  const own = Object.entries(codeWords[slot] ?? {});
  const spoken = own.flatMap(([code, list]) => list.split(",").map((word) => [word, code] as const));
  const named = kind.values.filter((value) => !spoken.some(([word]) => normaliseCode(word) === normaliseCode(value)));
  return [...spoken, ...named.map((value) => [value, value] as const)];
}

/** The code of the word that a text looks like most, where no other code is nearly as near. */
function likeliest(text: string, words: WordList): string | undefined {
  const best = new Map<string, number>();
  for (const [word, code] of words) best.set(code, Math.max(best.get(code) ?? 0, likenessOf(text, word)));
  const [first, second] = [...best].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < ALIKE_ENOUGH) return undefined;
  return first[1] - (second?.[1] ?? 0) >= CLEARLY_BETTER ? first[0] : undefined;
}

/** How much a spelling looks like a word: the same letters, its beginning, its initials, or the word with a code before it. */
export function likenessOf(text: string, word: string): number {
  const [a, b] = [plain(text), plain(word)];
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  const bare = plain(text.replace(/^[\p{Letter}]?\d{1,3}\s*[-:.)]?\s+/u, "").replace(/\s*\(.*\)$/, ""));
  if (bare === b) return 0.97;
  const initials = (whole: string) =>
    whole
      .split(/[\s-]+/)
      .map((part) => part[0] ?? "")
      .join("");
  if (a.length >= 2 && (initials(word.toLowerCase()) === a || initials(text.toLowerCase()) === b)) return 0.8;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return short.length >= 3 ? 0.85 : short.length === 1 ? 0.7 : 0.75;
  const within = short.length >= 4 && long.includes(short) ? 0.75 : 0;
  return Math.max(within, spelledAlike(a, b));
}

const plain = (text: string) => normaliseCode(text).replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
