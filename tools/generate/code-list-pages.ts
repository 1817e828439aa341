import type { CodeList, CodeOrigin, LocalizedText } from "@jobcoach/core";
import { codeLists } from "@jobcoach/core/codes";
import { codeListOf, elementOf, exportedSchemas, fieldsOf } from "./core-schemas.ts";
import { both, generatedFrom, page, sourceLink, table } from "./markdown.ts";

/** Every code list as a page and as JSON, with an index of both, by the name of the file. */
export function codeListPages(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ["index.md", indexPage()],
    ["index.json", json(codeLists.map(indexEntry))],
    ...codeLists.flatMap((list) => [
      [`${list.id}.md`, listPage(list)],
      [`${list.id}.json`, json(list)],
    ]),
  ]);
}

/** Where a list comes from, in words, Dutch first. */
const origins: Readonly<Record<CodeOrigin, LocalizedText>> = {
  law: { nl: "wet of regeling", en: "law or regulation" },
  protocol: { nl: "protocol of beleidsregel", en: "protocol or policy rule" },
  instrument: { nl: "vragenlijst, formulier of onderzoek", en: "questionnaire, form or study" },
  project: { nl: "lijst van dit project", en: "list of this project" },
};

const statuses: Readonly<Record<NonNullable<CodeList["status"]>, LocalizedText>> = {
  lapsed: {
    nl: "Deze tekst is vervangen. Of de codes nog gelden, is niet bekend.",
    en: "This text is replaced. Whether the codes still apply is not known.",
  },
  unknown: {
    nl: "De lijst van de bron zelf is niet gevonden.",
    en: "The list of the source itself was not found.",
  },
};

const indexPage = () =>
  page([
    "# Codelijsten / Code lists",
    "",
    ...generatedFrom("de codelijsten van `@jobcoach/core`", "the code lists of `@jobcoach/core`"),
    "Dezelfde lijsten als JSON staan in [index.json](index.json). / The same lists as JSON: [index.json](index.json).",
    "",
    ...table(
      ["Nederlands", "English", "id", "codes", "herkomst / origin"],
      codeLists.map((list) => [
        `[${list.title.nl}](${list.id}.md)`,
        list.title.en,
        `\`${list.id}\``,
        String(Object.keys(list.codes).length),
        both(origins[list.origin]),
      ]),
    ),
  ]);

const indexEntry = ({ id, title, origin, codes }: CodeList) => ({
  id,
  title,
  origin,
  codes: Object.keys(codes).length,
  file: `${id}.json`,
});

const listPage = (list: CodeList) =>
  page([
    `# ${both(list.title)}`,
    "",
    ...generatedFrom("de codelijsten van `@jobcoach/core`", "the code lists of `@jobcoach/core`"),
    ...table(
      ["code", "Nederlands", "English"],
      Object.entries(list.codes).map(([code, { nl, en }]) => [`\`${code}\``, nl, en]),
    ),
    "## Herkomst / Origin",
    "",
    `- ${originOf(list)}`,
    ...(list.status === undefined ? [] : [`- ${both(statuses[list.status])}`]),
    ...(list.note === undefined ? [] : [`- ${both(list.note)}`]),
    "",
    ...usedIn(list),
  ]);

function originOf({ origin, citation }: CodeList): string {
  const kind = both(origins[origin]);
  if (citation === undefined) return kind;
  return origin === "project" ? `${kind}, naar / after ${sourceLink(citation)}` : `${kind}: ${sourceLink(citation)}`;
}

function usedIn(list: CodeList): readonly string[] {
  const fields = exportedSchemas.flatMap(([name, schema]) =>
    fieldsOf(name, schema).filter(({ schema: field }) => codeListOf(elementOf(field)) === list),
  );
  if (fields.length === 0) return [];
  return ["## Gebruikt in / Used in", "", ...fields.map(({ path }) => `- \`${path}\``), ""];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
