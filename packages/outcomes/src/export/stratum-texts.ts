import type { LocalizedText } from "@jobcoach/core";
import { ageGroups } from "../release/divisions/division.ts";
import { ageAndSexStratum } from "../strata/age-and-sex.ts";
import { dimensions } from "../strata/dimensions.ts";

/** What each stratum is, in words: the dimension and the level, or those of age and of sex; rare levels that are one are the others. */
export const stratumTexts = (strata: readonly string[]): Record<string, LocalizedText> =>
  Object.fromEntries(strata.map((stratum) => [stratum, texts.get(stratum) ?? { nl: stratum, en: stratum }]));

const others: LocalizedText = { nl: "overige", en: "others" };

const levelsOf = (id: keyof typeof dimensions): readonly (readonly [level: string, text: LocalizedText])[] => [
  ...Object.entries(dimensions[id].levels),
  ...(id === "age" ? Object.entries(ageGroups).map(([name, group]) => [name, group.title] as const) : []),
  ["rest", others],
];

const titled = ({ title }: { readonly title: LocalizedText }, level: LocalizedText): LocalizedText => ({
  nl: `${title.nl}: ${level.nl}`,
  en: `${title.en}: ${level.en}`,
});

const both = (one: LocalizedText, other: LocalizedText): LocalizedText => ({
  nl: `${one.nl}; ${other.nl}`,
  en: `${one.en}; ${other.en}`,
});

const { age, sex } = dimensions;
const texts = new Map<string, LocalizedText>([
  ...(Object.keys(dimensions) as (keyof typeof dimensions)[]).flatMap((id) =>
    levelsOf(id).map(([level, text]) => [`${id}-${level}`, titled(dimensions[id], text)] as const),
  ),
  ...levelsOf("age").flatMap(([years, ageText]) =>
    (Object.keys(sex.levels) as (keyof typeof sex.levels)[]).map(
      (own) => [ageAndSexStratum(years, own), both(titled(age, ageText), titled(sex, sex.levels[own]))] as const,
    ),
  ),
]);
