import { assemble, type Fact, type Token, type Trajectory } from "@jobcoach/core";

/** More than the largest municipality has; beyond it the effect on figures is left out, so that memory stays small. */
const FACTS_KEPT = 120_000;

/** Keeps the facts of all files of a check together, with the row in which each record stands. */
export function createKeptFacts() {
  let facts: Fact[] = [];
  let pending: Fact[] = [];
  let isTooLarge = false;
  const places = new Map<Token, string>();
  const seen = new Set<string>();
  return {
    add(batch: readonly Fact[]) {
      if (isTooLarge) return;
      for (const fact of batch) pending.push(fact);
      if (facts.length + pending.length <= FACTS_KEPT) return;
      isTooLarge = true;
      facts = [];
      pending = [];
      places.clear();
    },
    place(record: Token, place: string) {
      if (!isTooLarge && !places.has(record)) places.set(record, place);
    },
    /** Ends a file: the facts of a refused one, and of one that comes twice, do not count. */
    endFile(sha256: string, isAccepted: boolean) {
      if (isAccepted && !seen.has(sha256)) for (const fact of pending) facts.push(fact);
      seen.add(sha256);
      pending = [];
    },
    /** Whether no file was accepted, or there was too much to keep. */
    isEmpty: () => facts.length === 0,
    isTooLarge: () => isTooLarge,
    /** `undefined` where there were too many facts to keep. */
    trajectories: (): readonly Trajectory[] | undefined => (isTooLarge ? undefined : assemble(facts).trajectories),
    placeOf: (record: Token) => places.get(record),
  };
}

export type KeptFacts = ReturnType<typeof createKeptFacts>;
