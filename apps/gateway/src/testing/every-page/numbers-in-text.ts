import type { Language } from "@jobcoach/core";

/** The numbers that stand in a text, as a language writes them: 1.234,5 in Dutch and 1,234.5 in English are both 1234.5. */
export function numbersInText(text: string, language: Language): readonly number[] {
  const [thousands, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const pattern = new RegExp(
    `\\d{1,3}(?:\\${thousands}\\d{3})+(?!\\d)(?:\\${decimal}\\d+)?|\\d+(?:\\${decimal}\\d+)?`,
    "g",
  );
  return (text.match(pattern) ?? []).map((found) => Number(found.replaceAll(thousands, "").replace(decimal, ".")));
}
