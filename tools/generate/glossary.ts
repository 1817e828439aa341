import { codeLists } from "@jobcoach/core/codes";
import type { z } from "zod";
import { codeListOf, elementOf, exportedSchemas, fieldsOf } from "./core-schemas.ts";
import { generatedFrom, page, table } from "./markdown.ts";

/** The words of the domain: the Dutch term, its name in the code and what it means; then the fields that have a title. */
export const glossary = () =>
  page([
    "# Woordenlijst / Glossary",
    "",
    ...generatedFrom("de metadata van `@jobcoach/core`", "the metadata of `@jobcoach/core`"),
    ...table(
      ["Nederlands", "in de code / in the code", "meaning", "codes"],
      exportedSchemas.flatMap(term).sort(byDutch),
    ),
    ...exportedSchemas.flatMap(([name, schema]) => fieldSection(name, schema)),
    "## Codelijsten / Code lists",
    "",
    ...codeLists.map(({ id, title }) => `- [${title.nl}](code-lists/${id}.md): ${title.en}`),
    "",
  ]);

function term([name, schema]: readonly [string, z.ZodType]): readonly (readonly string[])[] {
  const { title, description } = schema.meta() ?? {};
  return title === undefined || description === undefined
    ? []
    : [[title, `\`${name}\``, description, codesLink(schema)]];
}

function fieldSection(name: string, schema: z.ZodType): readonly string[] {
  const titled = fieldsOf(name, schema).flatMap(({ path, schema: field }) => {
    const { id, title, description } = field.meta() ?? {};
    const isTermOfItsOwn = id !== undefined;
    return isTermOfItsOwn || title === undefined
      ? []
      : [[title, `\`${path}\``, description ?? "", codesLink(elementOf(field))]];
  });
  if (titled.length === 0) return [];
  return [
    `## ${schema.meta()?.title ?? name} (\`${name}\`)`,
    "",
    ...table(["Nederlands", "in de code / in the code", "meaning", "codes"], titled),
  ];
}

function codesLink(schema: z.ZodType): string {
  const list = codeListOf(schema);
  return list === undefined ? "" : `[${list.id}](code-lists/${list.id}.md)`;
}

const byDutch = ([a = ""]: readonly string[], [b = ""]: readonly string[]) => a.localeCompare(b, "nl");
