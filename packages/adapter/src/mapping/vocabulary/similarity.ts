import { commonConcepts } from "./concepts.ts";
import type { Token } from "./tokens.ts";

/**
 * How much two headers say the same, from 0 to 1: the harmonic mean of what share of each is found in the other. Numbers and
 * single letters weigh double, words that many headers have less. `context` (the name of the sheet) may supply words that
 * `wanted` has and `header` lacks, for half their weight.
 */
export function similarityOf(
  header: readonly Token[],
  wanted: readonly Token[],
  context: readonly Token[] = [],
): number {
  if (header.length === 0 || wanted.length === 0) return 0;
  const used = new Set<number>();
  let found = 0;
  let fromContext = 0;
  for (const token of wanted) {
    let best = 0;
    let at = -1;
    for (const [index, other] of header.entries()) {
      if (used.has(index)) continue;
      const alike = likeness(token, other);
      if (alike > best) {
        best = alike;
        at = index;
      }
    }
    if (at >= 0) {
      used.add(at);
      found += best * weightOf(token);
    } else if (context.some((other) => likeness(token, other) >= 1)) fromContext += weightOf(token) * 0.8;
  }
  const precision = weightedShare(found, header);
  const recall = weightedShare(found + fromContext, wanted);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const weightedShare = (found: number, tokens: readonly Token[]) =>
  Math.min(1, found / tokens.reduce((sum, token) => sum + weightOf(token), 0));

function weightOf({ word, concepts }: Token): number {
  if (/^\d+$/.test(word) || word.length === 1) return concepts.length > 0 ? 1 : 2;
  if (concepts.length === 0) return 1;
  return concepts.every((concept) => commonConcepts.has(concept)) ? 0.45 : 1;
}

const SPELLED_ALIKE = 0.8;

/** 1 for the same word or concept, 0.8 for a spelling that is nearly the same or an abbreviation, else 0. */
function likeness(a: Token, b: Token): number {
  if (a.word === b.word || a.concepts.some((concept) => b.concepts.includes(concept))) return 1;
  const [short, long] = a.word.length < b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (short.length < 3 || /\d/.test(short)) return 0;
  if (long.startsWith(short)) return SPELLED_ALIKE;
  return short.length >= 4 && spelledAlike(short, long) >= 0.75 ? SPELLED_ALIKE : 0;
}

/** Share of letters that two texts have in common in their pairs of letters (Dice), from 0 to 1. */
export function spelledAlike(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}
