import { expect, test } from "vitest";
import { allAdapters } from "../../adapters.ts";
import { formatWords } from "./delivery-words.ts";

test("a format has its name in the language, with a capital", () => {
  const adapters = allAdapters();
  for (const { id, format } of adapters) {
    const named = formatWords(adapters, "nl", { id, version: format.version, confidence: 1 });
    expect(named?.toLowerCase(), id).toBe(format.title.nl.toLowerCase());
    expect(named?.charAt(0), id).toBe(format.title.nl.charAt(0).toUpperCase());
  }
});

test("a version that is not known has the name of the format, and a format that is not known its own id", () => {
  const adapters = allAdapters();
  const [first] = adapters;
  const unknown = { id: first?.id ?? "", version: "none", confidence: 1 };
  expect(formatWords(adapters, "en", unknown)?.toLowerCase()).toBe(first?.format.title.en.toLowerCase());
  expect(formatWords(adapters, "en", { ...unknown, id: "elsewhere" })).toBe("Elsewhere");
  expect(formatWords(adapters, "en", null)).toBeUndefined();
});
