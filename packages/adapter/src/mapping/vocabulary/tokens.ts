import { concepts, fillers } from "./concepts.ts";

/** A word of a header: as it is written, and the concepts that it may stand for. */
export interface Token {
  readonly word: string;
  readonly concepts: readonly string[];
}

/** The words of a header with their concepts: compounds and camel case are taken apart, accents and fillers dropped. */
export function tokensOf(header: string): readonly Token[] {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const words = wordsOf(header).flatMap(takeApart);
  const meaningful = words.filter((word, at) => !fillers.has(word) && !(word === "van" && at < words.length - 1));
  const tokens = meaningful.map((word) => ({ word, concepts: conceptsOf.get(word) ?? [] }));
  if (remembered.size < REMEMBERED_AT_MOST) remembered.set(header, tokens);
  return tokens;
}

const REMEMBERED_AT_MOST = 2_000;
const remembered = new Map<string, readonly Token[]>();

const conceptsOf: ReadonlyMap<string, readonly string[]> = gather();

function gather(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [concept, words] of Object.entries(concepts)) {
    for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), concept]);
  }
  return byWord;
}

/** Whole words first, in lower case; `p/w`, `u/mnd`, `M/V`, `%`, `T0` and `t/m` are words too. */
const wordsOf = (header: string): string[] =>
  header
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/\(?\b(?:J\/N(?:\/O)?|ja\/nee)\b\)?/gi, " ")
    .replaceAll(/\bm\s?\/\s?v\b/gi, " geslacht ")
    .replaceAll(/\bp\.?\/?\s?w\b/gi, " week ")
    .replaceAll(/\bt\/m\b/gi, " tot ")
    .replaceAll(/\bt[\s_-]?0\b/gi, " nulmeting ")
    .replaceAll(/\bt[\s_-]?1\b/gi, " eindmeting ")
    .replaceAll("%", " percentage ")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Letter})(\p{Number})/gu, "$1 $2")
    .replaceAll(/(\p{Number})(\p{Letter})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");

/** A compound as the words it is made of; a linking `s` or `e` may stand between them. Any other word stays whole. */
function takeApart(word: string): string[] {
  if (conceptsOf.has(word) || fillers.has(word) || word.length < 4 || word.length > 60) return [word];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let from = 0; from < end; from++) {
      const before = best[from];
      const piece = word.slice(from, end);
      if (before === undefined || !conceptsOf.has(piece) || piece.length < 2) continue;
      const linked = [...before, piece];
      const current = best[end];
      if (current === undefined || linked.length < current.length) best[end] = linked;
    }
    const isLink = word[end - 1] === "s" || word[end - 1] === "e";
    if (best[end] === undefined && isLink && best[end - 1] !== undefined && end > 3) best[end] = best[end - 1];
  }
  return best[word.length] ?? [word];
}
