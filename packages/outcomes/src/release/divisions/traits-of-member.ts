import type { DividedCounts } from "./divided-counts.ts";

/** Men, women, and those of another sex or of whom it is not told. */
export const SEXES = 3;

/**
 * Persons by age and sex, from those by age and those by age and sex where it is told: of every age in turn yes and the rest of
 * men, of women, and of the others.
 */
export function traitsOfMember(byAge: DividedCounts, byTraits: DividedCounts): DividedCounts {
  const ages = (byAge.counts.length - 2) / 2;
  const counts = Array.from({ length: Math.max(0, ages) }, (_, age) => {
    const told = byTraits.counts.slice(4 * age, 4 * age + 4);
    const untold = [0, 1].map((of) => (byAge.counts[2 * age + of] ?? 0) - (told[of] ?? 0) - (told[2 + of] ?? 0));
    return [...told, ...untold];
  });
  return { counts: counts.flat(), repeats: byAge.repeats };
}
