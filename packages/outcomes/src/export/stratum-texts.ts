import type { LocalizedText } from "@jobcoach/core";
import { ageGroups } from "../release/divisions/division.ts";
import { dimensions } from "../strata/dimensions.ts";

/** What each stratum is, in words: the dimension and the level; rare levels that are one are the others. */
export const stratumTexts = (strata: readonly string[]): Record<string, LocalizedText> =>
  Object.fromEntries(strata.map((stratum) => [stratum, texts.get(stratum) ?? { nl: stratum, en: stratum }]));

const others: LocalizedText = { nl: "overige", en: "others" };

const texts = new Map<string, LocalizedText>(
  Object.entries(dimensions).flatMap(([id, { title, levels }]) => {
    const grouped = id === "age" ? Object.entries(ageGroups).map(([name, group]) => [name, group.title] as const) : [];
    const all: (readonly [string, LocalizedText])[] = [...Object.entries(levels), ...grouped, ["rest", others]];
    return all.map(([level, { nl, en }]): [string, LocalizedText] => [
      `${id}-${level}`,
      { nl: `${title.nl}: ${nl}`, en: `${title.en}: ${en}` },
    ]);
  }),
);
