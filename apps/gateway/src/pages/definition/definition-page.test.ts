import { type IndicatorDefinition, indicatorById, indicators, reasonLabels, retention26w } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { definitionContent, inRelease } from "./definition-page.tsx";

const read = async (language: "nl" | "en", id: string) => {
  const definition = indicatorById(id);
  if (definition === undefined) throw new Error(id);
  return String(await definitionContent(language, definition, undefined).content).replaceAll("&#39;", "'");
};

test("a definition is told in words and as a formula", async () => {
  const page = await read("nl", "retention-26w");
  expect(page).toContain(retention26w.numerator.nl);
  expect(page).toMatch(/<mfrac><mrow><mi>ja<\/mi><\/mrow><mrow><mi>ja<\/mi><mo[^>]*>\+<\/mo><mi>nee</);
});

test.each(indicators.map(({ id }) => id))("%s is told in both languages, with every part in words", async (id) => {
  for (const language of ["nl", "en"] as const) {
    const page = await read(language, id);
    const definition = indicatorById(id) as IndicatorDefinition;
    for (const part of ["numerator", "denominator", "window", "exclusions", "unknowns"] as const)
      expect(page).toContain(definition[part][language]);
    expect(page).toContain("<math");
    for (const reasons of Object.values(definition.reasons).filter((some) => some.length > 0))
      expect(page).toContain(`>${reasons.map((reason) => reasonLabels[reason][language]).join("; ")}</dd>`);
    expect(page).not.toContain("undefined");
  }
});

test("its figures are linked where the last release has any, and no page that is not there", async () => {
  const linksTo = async (ids: readonly string[]) => {
    const release = { definitions: ids.map((id) => ({ id, version: "1.0.0" })), number: 3 } as never;
    const page = String(await definitionContent("nl", retention26w, release).content);
    return ["/nl/uitleg/retention-26w", "/nl/vergelijken?indicator=retention-26w", "/v1/indicators/retention-26w"].map(
      (link) => page.includes(`href="${link}"`),
    );
  };
  expect(await linksTo(["retention-26w"])).toEqual([true, true, true]);
  expect(await linksTo(["job-tenure"])).toEqual([false, false, true]);
});

describe("the version", () => {
  const definitions = [{ id: "retention-26w", version: "1.0.0" }] as never;

  test("is compared with that of the last release", () => {
    const said = (version: string) => inRelease("nl", { id: "retention-26w", version }, { number: 3, definitions });
    expect(said("1.0.0")).toBe("De laatste uitgave (nummer 3) telt met deze versie.");
    expect(said("2.0.0")).toContain("telt nog met versie 1.0.0");
  });

  test("may be in no release", () => {
    expect(inRelease("en", { id: "other", version: "1.0.0" }, { number: 3, definitions })).toContain("does not have");
    expect(inRelease("en", { id: "other", version: "1.0.0" }, undefined)).toBe("There is no release yet.");
  });
});
