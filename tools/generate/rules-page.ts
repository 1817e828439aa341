import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Rule } from "@jobcoach/core";

/** Every rule that can give a finding, found in the `*-rules.ts` and `rules.ts` files of the packages. */
export async function rulesPage(): Promise<string> {
  const rules = await allRules();
  const areas = [...new Set(rules.map(({ id }) => id.split("/")[0] ?? ""))];
  return [
    "# Findings / meldingen",
    "",
    "Generated from the rules in the packages; do not edit. `{…}` is filled in with a name or a count, never with a value from a file.",
    "",
    ...areas.flatMap((area) => [
      `## ${area}`,
      "",
      ...rules.filter(({ id }) => id.startsWith(`${area}/`)).flatMap(entry),
    ]),
  ].join("\n");
}

async function allRules(): Promise<readonly Rule[]> {
  const files = readdirSync("packages", { recursive: true, encoding: "utf8" }).filter((file) =>
    /^[^/]+\/src\/(.*[/-])?rules\.ts$/.test(file),
  );
  const modules = await Promise.all(files.map((file) => import(resolve(join("packages", file)))));
  const rules = modules.flatMap((module) => Object.values(module).flatMap(rulesIn));
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rulesIn(exported: unknown): readonly Rule[] {
  if (typeof exported !== "object" || exported === null) return [];
  return Object.values(exported).filter(isRule);
}

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "id" in value && "remedy" in value && "severity" in value;

const entry = (rule: Rule): readonly string[] => [
  `### \`${rule.id}\``,
  "",
  `${rule.severity}, ${rule.level}`,
  "",
  `- nl: ${rule.message.nl} → ${rule.remedy.nl}`,
  `- en: ${rule.message.en} → ${rule.remedy.en}`,
  "",
];
