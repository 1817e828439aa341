import { ageAndSexOf, crossedAges, crossedSexes } from "../../strata/age-and-sex.ts";
import { SEXES } from "../divisions/traits-of-member.ts";
import type { FigurePart, ReleaseRow } from "../release.ts";
import type { CountLayout } from "./count-layout.ts";
import { levelLayout } from "./level-layout.ts";
import { levelsOfStratum } from "./levels-of-stratum.ts";

/** Rows by age, by sex and by both, which have the same persons. */
export interface TraitsGroup {
  readonly by: "traits";
  readonly ages: readonly string[];
}

/** Whether a row crosses age with sex. */
export const isOfTraits = ({ stratum }: FigurePart): boolean =>
  stratum !== undefined && ageAndSexOf(stratum) !== undefined;

/** Whether a row is by age or by sex, so that it has persons in common with rows that cross both. */
export const isBesideTraits = ({ stratum }: FigurePart): boolean =>
  stratum !== undefined && (stratum.startsWith("age-") || stratum.startsWith("sex-"));

/** All ages that rows tell of. */
export function traitsGroupOf(rows: readonly FigurePart[]): TraitsGroup {
  return { by: "traits", ages: [...new Set([...crossedAges, ...rows.flatMap(agesIn)])] };
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

/** Of every age in turn the men, the women, and those of another sex or of whom it is not told. */
export function traitsLayout({ ages }: TraitsGroup): CountLayout {
  const every = ages.flatMap((_, age) => Array.from({ length: SEXES }, (_, sex) => age * SEXES + sex));
  const toldSexes = crossedSexes.map((_, sex) => sex);
  const ofSexes = (sexes: readonly number[]) => every.filter((level) => sexes.includes(level % SEXES));
  const levelsIn = (row: ReleaseRow) => {
    const { stratum } = row;
    if (stratum === undefined) return every;
    const crossed = ageAndSexOf(stratum);
    const sexOf = (sex: string) => crossedSexes.indexOf(sex as (typeof crossedSexes)[number]);
    if (stratum.startsWith("sex-")) return ofSexes([sexOf(stratum.slice("sex-".length))]);
    const own = agesIn(row).map((age) => ages.indexOf(age));
    const some = crossed === undefined ? every : ofSexes([sexOf(crossed.sex)]);
    return some.filter((level) => own.includes(Math.floor(level / SEXES)));
  };
  const dividedBy = ({ stratum = "" }: ReleaseRow) =>
    stratum.startsWith("age-")
      ? { name: "age", levels: every }
      : { name: stratum.startsWith("sex-") ? "sex" : "traits", levels: ofSexes(toldSexes) };
  return levelLayout({ size: every.length, levelsIn, dividedBy });
}
