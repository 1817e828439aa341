import type { Language } from "@jobcoach/core";

/** A text that people read, with the place in the module where it stands. */
export interface FoundText {
  readonly place: string;
  readonly language: Language;
  readonly text: string;
}

/** All texts of a module: whatever it exports that holds `nl` and `en`. Texts that are made from numbers are made from a 3. */
export const textsIn = (module: object): readonly FoundText[] =>
  Object.entries(module).flatMap(([name, value]) => bilingual(name, value));

function bilingual(place: string, value: unknown): readonly FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => bilingual(`${place}[${index}]`, item));
  if (!isPlain(value)) return [];
  if ("nl" in value && "en" in value)
    return (["nl", "en"] as const).flatMap((language) => within(place, language, value[language]));
  return Object.entries(value).flatMap(([key, inner]) => bilingual(`${place}.${key}`, inner));
}

function within(place: string, language: Language, value: unknown): readonly FoundText[] {
  if (typeof value === "string") return [{ place, language, text: value }];
  if (typeof value === "function") return within(place, language, made(value as (...given: unknown[]) => unknown));
  if (Array.isArray(value)) return value.flatMap((item, index) => within(`${place}[${index}]`, language, item));
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => within(`${place}.${key}`, language, inner));
}

/** What a text says with some number; one that needs more than numbers is left to the pages that show it. */
function made(text: (...given: unknown[]) => unknown): unknown {
  try {
    return text(...Array.from({ length: text.length }, () => 3));
  } catch {
    return undefined;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
