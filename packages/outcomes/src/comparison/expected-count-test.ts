import { binomialCdf } from "../statistics/binomial.ts";
import { normalCdf } from "../statistics/normal.ts";
import type { Stratum } from "../statistics/standardisation.ts";

/**
 * Above so many persons, of whom so many are expected to have the outcome and so many to lack it, the normal distribution is
 * near enough, and much quicker.
 */
const MOST_EXACT = 2000;
const FEWEST_EXPECTED = 100;

/** How likely a count as small or smaller is, and one as large or larger. */
export interface Tails {
  readonly soFew: number;
  readonly soMany: number;
}

/**
 * The two-sided p of a count of persons, each of whom has the outcome as often as the reference of the stratum: twice the
 * smaller tail. 1 where nobody can be compared.
 */
export function expectedCountTest(strata: readonly Stratum[]): number {
  const { soFew, soMany } = expectedCountTails(strata);
  return Math.min(1, 2 * Math.min(soFew, soMany));
}

/**
 * Both tails of that count, exact up to 2,000 persons and for rare outcomes. One person with the crude share of the reference
 * is added to every stratum's reference, so that a small one does not make anything impossible. No tail is less likely than
 * where all who have the outcome are here, or all who lack it, and none in the reference: there chance spreads them over both.
 * Both are 1 where nobody can be compared.
 */
export function expectedCountTails(strata: readonly Stratum[]): Tails {
  const compared = strata.filter(({ n, reference }) => n > 0 && reference.n > 0);
  const persons = compared.reduce((sum, { n }) => sum + n, 0);
  const references = compared.reduce((sum, { reference }) => sum + reference.n, 0);
  if (persons === 0) return NOTHING_UNLIKELY;
  const crude = compared.reduce((sum, { reference }) => sum + reference.count, 0) / references;
  const groups = compared.map(({ n, reference }) => ({
    n,
    probability: (reference.count + crude) / (reference.n + 1),
  }));
  const observed = compared.reduce((sum, { count }) => sum + count, 0);
  const { soFew, soMany } = isNearNormal(groups) ? normalTails(groups, observed) : exactTails(groups, observed);
  const allWhoHave = allOnThisSide(compared, ({ count }) => count);
  const allWhoLack = allOnThisSide(compared, ({ count, n }) => n - count);
  return { soFew: Math.max(soFew, allWhoLack), soMany: Math.max(soMany, allWhoHave) };
}

/** How likely chance puts all of these persons of every stratum here and none in the reference. Source: Fisher (1935). */
function allOnThisSide(strata: readonly Stratum[], personsOf: (stratum: Stratum) => number): number {
  let chance = 1;
  for (const stratum of strata) {
    const together = stratum.n + stratum.reference.n;
    for (let person = 0; person < personsOf(stratum); person++) chance *= (stratum.n - person) / (together - person);
  }
  return chance;
}

const NOTHING_UNLIKELY: Tails = { soFew: 1, soMany: 1 };

interface Group {
  readonly n: number;
  readonly probability: number;
}

function exactTails(groups: readonly Group[], observed: number): Tails {
  const [first] = groups;
  if (first !== undefined && groups.length === 1) return binomialTails(first, observed);
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
  return {
    soFew: chance.subarray(0, observed + 1).reduce((sum, p) => sum + p, 0),
    soMany: chance.subarray(observed).reduce((sum, p) => sum + p, 0),
  };
}

/** At least so many with the outcome is at most so many without it. */
const binomialTails = ({ n, probability }: Group, observed: number): Tails => ({
  soFew: binomialCdf(observed, n, probability),
  soMany: binomialCdf(n - observed, n, 1 - probability),
});

function isNearNormal(groups: readonly Group[]): boolean {
  const persons = groups.reduce((sum, { n }) => sum + n, 0);
  const expected = expectedOf(groups);
  return groups.length > 1 && persons > MOST_EXACT && Math.min(expected, persons - expected) >= FEWEST_EXPECTED;
}

const expectedOf = (groups: readonly Group[]) => groups.reduce((sum, { n, probability }) => sum + n * probability, 0);

function normalTails(groups: readonly Group[], observed: number): Tails {
  const expected = expectedOf(groups);
  const variance = groups.reduce((sum, { n, probability }) => sum + n * probability * (1 - probability), 0);
  if (!(variance > 0)) return { soFew: observed < expected ? 0 : 1, soMany: observed > expected ? 0 : 1 };
  const tailAt = (count: number) => normalCdf(Math.min(0, count + 0.5) / Math.sqrt(variance));
  return { soFew: tailAt(observed - expected), soMany: tailAt(expected - observed) };
}
