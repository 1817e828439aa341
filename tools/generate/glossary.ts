import * as core from "@jobcoach/core";
import { z } from "zod";

/** The words of the domain: the name in the code, the Dutch term, what it means; then every code list. */
export function glossary(): string {
  return [
    "# Glossary",
    "",
    "Generated from the metadata of `@jobcoach/core`; do not edit.",
    "",
    "| in the code | Dutch | meaning |",
    "|---|---|---|",
    ...terms().map(({ name, title, description }) => `| \`${name}\` | ${title} | ${description} |`),
    "",
    ...core.codeLists.flatMap(codeListSection),
  ].join("\n");
}

function terms() {
  const exported: Readonly<Record<string, unknown>> = core;
  return Object.keys(exported)
    .sort()
    .flatMap((name) => {
      const value = exported[name];
      if (!(value instanceof z.ZodType)) return [];
      const { title, description } = value.meta() ?? {};
      return title === undefined || description === undefined ? [] : [{ name, title, description }];
    });
}

function codeListSection(list: core.CodeList): readonly string[] {
  const rows = Object.entries(list.codes).map(([code, label]) => `| \`${code}\` | ${label.nl} | ${label.en} |`);
  return [
    `## ${list.title.en} (${list.title.nl})`,
    "",
    `Source: ${list.citation?.title ?? "this project"}.`,
    "",
    "| code | Dutch | English |",
    "|---|---|---|",
    ...rows,
    "",
  ];
}
