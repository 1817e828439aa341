import { ageAndSexOf, crossedAges, crossedSexes } from "../../strata/age-and-sex.ts";
import type { FigurePart, ReleaseRow } from "../release.ts";
import type { CountLayout } from "./count-layout.ts";
import { levelLayout } from "./level-layout.ts";
import { levelsOfStratum } from "./levels-of-stratum.ts";

/** Rows by age, by sex and by both, which have the same persons. */
export interface TraitsGroup {
  readonly by: "traits";
  readonly ages: readonly string[];
  readonly sexes: readonly string[];
}

/** Whether a row crosses age with sex. */
export const isOfTraits = ({ stratum }: FigurePart): boolean =>
  stratum !== undefined && ageAndSexOf(stratum) !== undefined;

/** Whether a row is by age or by sex, so that it has persons in common with rows that cross both. */
export const isByAgeOrSex = ({ stratum }: FigurePart): boolean =>
  stratum !== undefined && (stratum.startsWith("age-") || stratum.startsWith("sex-"));

/** All ages and sexes that rows tell of, also those that are not known here. */
export function traitsGroupOf(rows: readonly FigurePart[]): TraitsGroup {
  return {
    by: "traits",
    ages: [...new Set([...crossedAges, ...rows.flatMap(agesIn)])],
    sexes: [...new Set([...crossedSexes, ...rows.flatMap(sexesIn)])],
  };
}

/** The sexes of a row by sex or by both. */
function sexesIn({ stratum = "", together }: FigurePart): readonly string[] {
  if (stratum.startsWith("sex-")) return levelsOfStratum("sex", stratum, together);
  const crossed = ageAndSexOf(stratum);
  return crossed === undefined ? [] : [crossed.sex];
}

/** The ages of a row by age or by both. */
function agesIn({ stratum = "", together }: FigurePart): readonly string[] {
  const crossed = ageAndSexOf(stratum);
  if (crossed !== undefined)
    return together === undefined
      ? levelsOfStratum("age", `age-${crossed.age}`)
      : together.flatMap((one) => ageAndSexOf(one)?.age ?? []);
  return stratum.startsWith("age-") ? levelsOfStratum("age", stratum, together) : [];
}

/** Of every age in turn each sex, and last those of another or of whom it is not told. */
export function traitsLayout({ ages, sexes }: TraitsGroup): CountLayout {
  const size = sexes.length + 1;
  const every = ages.flatMap((_, age) => Array.from({ length: size }, (_, sex) => age * size + sex));
  const told = every.filter((level) => level % size < sexes.length);
  const levelsIn = (row: ReleaseRow) => {
    const [ofAges, ofSexes] = [
      agesIn(row).map((age) => ages.indexOf(age)),
      sexesIn(row).map((sex) => sexes.indexOf(sex)),
    ];
    return every.filter(
      (level) =>
        (ofAges.length === 0 || ofAges.includes(Math.floor(level / size))) &&
        (ofSexes.length === 0 || ofSexes.includes(level % size)),
    );
  };
  const dividedBy = ({ stratum = "" }: ReleaseRow) =>
    stratum.startsWith("age-")
      ? { name: "age", levels: every }
      : { name: stratum.startsWith("sex-") ? "sex" : "traits", levels: told };
  return levelLayout({ size: every.length, levelsIn, dividedBy });
}
