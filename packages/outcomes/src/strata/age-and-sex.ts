import { dimensions, type LevelOf } from "./dimensions.ts";

/** The ages and sexes that are crossed; who is of another sex, or of whom it is not told, is in none of these strata. */
export const crossedAges = Object.keys(dimensions.age.levels) as readonly LevelOf<"age">[];
export const crossedSexes = Object.keys(dimensions.sex.levels) as readonly LevelOf<"sex">[];

/** The stratum of an age, or of ages that are together, and a sex, such as `traits-27-35-f`. */
export const ageAndSexStratum = (age: string, sex: LevelOf<"sex">): string => `traits-${age}-${sex}`;

/** The age and the sex of a stratum that crosses both; `undefined` for another stratum. */
export function ageAndSexOf(stratum: string): { readonly age: string; readonly sex: LevelOf<"sex"> } | undefined {
  if (!stratum.startsWith("traits-")) return undefined;
  const sex = crossedSexes.find((one) => stratum.endsWith(`-${one}`));
  return sex === undefined ? undefined : { age: stratum.slice("traits-".length, -sex.length - 1), sex };
}

/** Every stratum that crosses an age and a sex. */
export const ageAndSexStrata: readonly string[] = crossedAges.flatMap((age) =>
  crossedSexes.map((sex) => ageAndSexStratum(age, sex)),
);
