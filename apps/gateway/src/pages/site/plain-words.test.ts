import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findHardSentences } from "../../testing/plain-words/find-hard-sentences.ts";
import { textsIn } from "../../testing/plain-words/texts-in.ts";

const pages = new URL("../", import.meta.url);
const modules = readdirSync(pages, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .sort();
const found = await Promise.all(
  modules.map(async (path) => ({ path, texts: textsIn(await import(new URL(path, pages).href)) })),
);

describe("the words of the pages", () => {
  test("are found", () => {
    expect(found.flatMap(({ texts }) => texts).length).toBeGreaterThan(500);
    expect(found.find(({ path }) => path === "method/texts.ts")?.texts.length).toBeGreaterThan(40);
  });

  test.each(found.filter(({ texts }) => texts.length > 0))("are plain in $path", ({ texts }) => {
    const hard = texts.flatMap(({ place, language, text }) =>
      findHardSentences(text, language).map((fault) => `${place} (${language}): ${fault}`),
    );
    expect(hard).toEqual([]);
  });
});

describe("a hard sentence", () => {
  test.each([
    ["nl", "Indien u dit wilt, dient u een verzoek in.", ["indien", "u"]],
    ["nl", "Middels dit formulier.", ["Middels"]],
    ["en", "Use this in order to start.", ["in order to"]],
  ] as const)("is seen in %s: %s", (language, sentence, words) => {
    const faults = findHardSentences(sentence, language).join("\n");
    for (const word of words) expect(faults.toLowerCase()).toContain(`“${word.toLowerCase()}” is hard`);
  });

  test("is long; a colon or a point gives rest", () => {
    const words = "woord ".repeat(20).trim();
    expect(findHardSentences(`${words} ${words}.`, "nl")).toHaveLength(1);
    expect(findHardSentences(`${words}. ${words}: ${words}.`, "nl")).toEqual([]);
  });
});
