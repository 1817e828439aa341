import { normalCdf } from "../statistics/normal.ts";
import type { Stratum } from "../statistics/standardisation.ts";

/** Above so many persons the normal distribution is near enough, and much quicker. */
const MOST_EXACT = 2000;

/**
 * The two-sided p of a count of persons, each of whom has the outcome as often as the reference of the stratum: exact, twice
 * the smaller tail. One person with the crude share of the reference is added to every stratum's reference, so that a small
 * one does not make anything impossible. 1 where nobody can be compared.
 */
export function expectedCountTest(strata: readonly Stratum[]): number {
  const compared = strata.filter(({ n, reference }) => n > 0 && reference.n > 0);
  const persons = compared.reduce((sum, { n }) => sum + n, 0);
  const references = compared.reduce((sum, { reference }) => sum + reference.n, 0);
  if (persons === 0) return 1;
  const crude = compared.reduce((sum, { reference }) => sum + reference.count, 0) / references;
  const groups = compared.map(({ n, reference }) => ({
    n,
    probability: (reference.count + crude) / (reference.n + 1),
  }));
  const observed = compared.reduce((sum, { count }) => sum + count, 0);
  return persons > MOST_EXACT ? normalTails(groups, observed) : exactTails(groups, observed);
}

interface Group {
  readonly n: number;
  readonly probability: number;
}

function exactTails(groups: readonly Group[], observed: number): number {
  const size = groups.reduce((sum, { n }) => sum + n, 0);
  const chance = new Float64Array(size + 1);
  chance[0] = 1;
  // Outside these counts the chance is too small for a number to hold.
  let [fewest, most] = [0, 0];
  for (const { n, probability } of groups) {
    for (let one = 0; one < n; one++) {
      most++;
      for (let count = most; count > fewest; count--)
        chance[count] = chance[count]! * (1 - probability) + chance[count - 1]! * probability;
      chance[fewest] = chance[fewest]! * (1 - probability);
      while (fewest < most && chance[fewest] === 0) fewest++;
      while (most > fewest && chance[most] === 0) most--;
    }
  }
  const low = chance.subarray(0, observed + 1).reduce((sum, p) => sum + p, 0);
  const high = chance.subarray(observed).reduce((sum, p) => sum + p, 0);
  return Math.min(1, 2 * Math.min(low, high));
}

function normalTails(groups: readonly Group[], observed: number): number {
  const expected = groups.reduce((sum, { n, probability }) => sum + n * probability, 0);
  const variance = groups.reduce((sum, { n, probability }) => sum + n * probability * (1 - probability), 0);
  if (!(variance > 0)) return 1;
  const distance = Math.max(0, Math.abs(observed - expected) - 0.5);
  return Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)));
}
