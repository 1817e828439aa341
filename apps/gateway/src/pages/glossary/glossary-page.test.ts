import { readFileSync } from "node:fs";
import { codeLists } from "@jobcoach/core/codes";
import { schemes } from "@jobcoach/core/schemes";
import { expect, test } from "vitest";
import { dataTerms } from "./data-terms.ts";
import { glossaryContent } from "./glossary-page.tsx";

const read = async (language: "nl" | "en") =>
  String(await glossaryContent(language).content)
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

test.each(["nl", "en"] as const)("every scheme has its article and every list its choices: %s", async (language) => {
  const page = await read(language);
  expect(page).not.toMatch(/ ; /);
  for (const { name, basis } of schemes) {
    expect(page).toContain(name[language]);
    for (const { title, article } of basis)
      expect(page).toContain(article === undefined ? title : `${title}, ${article}`);
  }
  for (const { id, codes } of codeLists) {
    expect(page).toContain(`id="${id}"`);
    for (const code of Object.values(codes)) expect(page, id).toContain(code[language]);
  }
});

test("the names in the data are those of the glossary for programmers", () => {
  const glossary = readFileSync(new URL("../../../../../docs/glossary.md", import.meta.url), "utf8");
  expect(dataTerms.length).toBeGreaterThan(40);
  for (const { title, name } of dataTerms) expect(glossary).toContain(`| ${title} | \`${name}\` |`);
});
