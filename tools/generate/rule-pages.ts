import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type FindingLevel, type LocalizedText, type Rule, type Severity, whyOf } from "@jobcoach/core";
import { both, generatedFrom, page, table } from "./markdown.ts";

const SEVERITIES: Readonly<Record<Severity, LocalizedText>> = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  notice: { nl: "opmerking", en: "notice" },
};

const LEVELS: Readonly<Record<FindingLevel, LocalizedText>> = {
  file: { nl: "het bestand", en: "the file" },
  structure: { nl: "de opbouw van het bestand", en: "the structure of the file" },
  value: { nl: "één waarde", en: "one value" },
  record: { nl: "één record", en: "one record" },
  person: { nl: "één persoon", en: "one person" },
  delivery: { nl: "de levering", en: "the delivery" },
  history: { nl: "eerdere leveringen", en: "earlier deliveries" },
  plausibility: { nl: "wat onwaarschijnlijk is", en: "what is unlikely" },
};

/** A page per rule that can give a finding (what, why, how to mend, since when), and an index. */
export async function rulePages(): Promise<Readonly<Record<string, string>>> {
  const rules = await allRules();
  return {
    "index.md": index(rules),
    ...Object.fromEntries(rules.map((rule) => [fileOf(rule), pageOf(rule, rules)])),
  };
}

const fileOf = ({ id }: Rule) => `${id.replace("/", "-")}.md`;

function index(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(areaOf))];
  return page([
    "# Meldingen / findings",
    "",
    ...generatedFrom("de regels in de pakketten", "the rules in the packages"),
    "`{…}` wordt ingevuld met een naam of een aantal, nooit met een waarde uit een bestand. / `{…}` is filled in with a name or a count, never with a value from a file.",
    "",
    ...areas.flatMap((area) => [
      `## ${area}`,
      "",
      ...table(
        ["regel / rule", "soort / kind", "wat / what"],
        rules
          .filter((rule) => areaOf(rule) === area)
          .map((rule) => [`[${rule.id}](${fileOf(rule)})`, both(SEVERITIES[rule.severity]), both(rule.message)]),
      ),
    ]),
  ]);
}

const areaOf = ({ id }: Rule) => id.split("/")[0] ?? "";

function pageOf(rule: Rule, rules: readonly Rule[]): string {
  const root = rules.find(({ id }) => id === rule.root);
  const consequences = rules.filter((other) => other.root === rule.id);
  return page([
    `# ${rule.id}`,
    "",
    ...generatedFrom("de regels in de pakketten", "the rules in the packages"),
    `${both(SEVERITIES[rule.severity])}; ${both(LEVELS[rule.level])}`,
    "",
    ...section({ nl: "Wat", en: "What" }, rule.message),
    ...section({ nl: "Waarom", en: "Why" }, whyOf(rule)),
    ...section({ nl: "Hoe te herstellen", en: "How to mend it" }, rule.remedy),
    ...(rule.confirmable ? [both(CONFIRMABLE), ""] : []),
    ...(root === undefined ? [] : [`Volgt uit / follows from [${root.id}](${fileOf(root)}). ${both(AFTER_ROOT)}`, ""]),
    ...(consequences.length === 0
      ? []
      : [
          `Heeft tot gevolg / has as a consequence: ${consequences.map((one) => `[${one.id}](${fileOf(one)})`).join(", ")}.`,
          "",
        ]),
    `Sinds / since: ${rule.since ?? both(FIRST_RELEASE)}.`,
  ]);
}

const AFTER_ROOT: LocalizedText = {
  nl: "Herstel eerst die; dan is deze ook weg.",
  en: "Mend that one first; this one is then gone as well.",
};
const CONFIRMABLE: LocalizedText = {
  nl: "Klopt het toch? Dan kan iemand dat bevestigen en zeggen waarom.",
  en: "Is it right after all? Then somebody can confirm it and say why.",
};
const FIRST_RELEASE: LocalizedText = { nl: "de eerste uitgave", en: "the first release" };

const section = (title: LocalizedText, text: LocalizedText): readonly string[] => [
  `## ${both(title)}`,
  "",
  text.nl,
  "",
  text.en,
  "",
];

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
