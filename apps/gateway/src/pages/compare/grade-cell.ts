import type { Language } from "@jobcoach/core";
import type { ComparedLine } from "./compare-model.ts";
import { compareTexts } from "./texts.ts";

/** The grade of one municipality as a letter; what it means and why stands in words below the table. */
export function gradeCell(language: Language, { compared, row }: ComparedLine) {
  const texts = compareTexts[language];
  if (compared === undefined) return { words: row.figure === null ? "\u2013" : texts.notGraded, columns: 1 };
  return compared.grade ?? { words: texts.notGradedYet, columns: 1 };
}
