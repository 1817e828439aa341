import type { LocalizedText } from "@jobcoach/core";
import { type Condition, type DurationRule, type Scheme, type SchemeId, schemes } from "@jobcoach/core/schemes";
import {
  type CombinationVerdict,
  combinationRules,
  dividedResponsibility,
} from "../../packages/core/src/schemes/combination/combination-rules.ts";
import { certainty } from "./law-words.ts";
import { both, generatedFrom, page, sourceLink, table } from "./markdown.ts";
import { parameterTable } from "./parameters-page.ts";

/** Every scheme of the catalogue as a page, with an index, by the name of the file. */
export const schemePages = (): Readonly<Record<string, string>> =>
  Object.fromEntries([["index.md", indexPage()], ...schemes.map((scheme) => [`${scheme.id}.md`, schemePage(scheme)])]);

const header = generatedFrom("de regelingen van `@jobcoach/core`", "the schemes of `@jobcoach/core`");

const indexPage = () =>
  page([
    "# Regelingen / Schemes",
    "",
    ...header,
    ...table(
      ["Nederlands", "English", "id", "verstrekker / grantor", "grondslag / legal basis"],
      schemes.map(({ id, name, grantor, basis }) => [
        `[${name.nl}](${id}.md)`,
        name.en,
        `\`${id}\``,
        both(grantors[grantor]),
        basis.map(sourceLink).join("; "),
      ]),
    ),
    "De bedragen staan in [parameters.md](../parameters.md). / Amounts: [parameters.md](../parameters.md).",
  ]);

const schemePage = (scheme: Scheme) =>
  page([
    `# ${both(scheme.name)}`,
    "",
    ...header,
    scheme.summary.nl,
    "",
    scheme.summary.en,
    "",
    `- id: \`${scheme.id}\``,
    `- verstrekker / grantor: ${both(grantors[scheme.grantor])}`,
    `- van kracht / in force: ${inForce(scheme.inForce)}`,
    ...scheme.basis.map((citation) => `- grondslag / legal basis: ${sourceLink(citation)}`),
    "",
    "## Voorwaarden / Conditions",
    "",
    "Alleen wat in de bron is gezien, beslist. / Only what was seen in the source decides.",
    "",
    ...table(
      ["code", "Nederlands", "English", "vanaf / from", "tot en met / until", "zekerheid / certainty", "bron / source"],
      scheme.conditions.map((condition) => [`\`${condition.code}\``, ...statement(condition)]),
    ),
    "## Duur / Duration",
    "",
    ...(scheme.duration.length === 0
      ? ["Onbekend. / Unknown.", ""]
      : table(
          ["Nederlands", "English", "vanaf / from", "tot en met / until", "zekerheid / certainty", "bron / source"],
          scheme.duration.map(statement),
        )),
    "## Getallen / Numbers",
    "",
    ...(scheme.parameters.length === 0
      ? ["In deze catalogus geen. / None in this catalogue.", ""]
      : parameterTable(scheme.parameters)),
    "## Samen met andere regelingen / Together with other schemes",
    "",
    ...combinations(scheme),
  ]);

const statement = ({ text, citation, status, from, to }: Condition | DurationRule): readonly string[] => [
  text.nl,
  text.en,
  from ?? "",
  to ?? "",
  certainty[status ?? "verified"],
  sourceLink(citation),
];

function inForce({ to, ...since }: Scheme["inForce"]): string {
  const start =
    since.from === undefined
      ? `gelezen in de tekst van ${since.readFrom}, begin niet bekend / read in the text of ${since.readFrom}, start not known`
      : `vanaf / from ${since.from}`;
  return to === undefined ? start : `${start}; tot en met / until ${to}`;
}

function combinations({ id }: Scheme): readonly string[] {
  const rows = schemes.flatMap((other) => (other.id === id ? [] : combinationRow(id, other)));
  return [
    ...(rows.length === 0
      ? []
      : table(
          [
            "regeling / scheme",
            "uitkomst / verdict",
            "Nederlands",
            "English",
            "zekerheid / certainty",
            "bron / source",
          ],
          rows,
        )),
    "Van andere combinaties is niets bekend. / Of other combinations nothing is known.",
    "",
  ];
}

function combinationRow(id: SchemeId, other: Scheme): readonly (readonly string[])[] {
  const link = `[${other.name.nl}](${other.id}.md)`;
  if (isPair(dividedResponsibility, id, other.id))
    return [[link, verdicts.unknown, ...responsibility, certainty.unknown, sourceLink(dividedResponsibility.citation)]];
  const rule = combinationRules.find((each) => isPair(each, id, other.id));
  if (rule === undefined) return [];
  const { verdict, text, status, citation } = rule;
  return [[link, verdicts[verdict], text.nl, text.en, certainty[status], sourceLink(citation)]];
}

interface Sides {
  readonly one: readonly SchemeId[];
  readonly other: readonly SchemeId[];
}

const isPair = ({ one, other }: Sides, first: SchemeId, second: SchemeId) =>
  (one.includes(first) && other.includes(second)) || (one.includes(second) && other.includes(first));

const responsibility = [
  "Wie verantwoordelijk is, volgt niet uit de wet alleen",
  "Who is responsible does not follow from the law alone",
];

const grantors: Readonly<Record<Scheme["grantor"], LocalizedText>> = {
  municipality: { nl: "gemeente", en: "municipality" },
  uwv: { nl: "UWV", en: "UWV" },
  "tax-administration": { nl: "Belastingdienst", en: "tax administration" },
  either: { nl: "gemeente of UWV, wie verantwoordelijk is", en: "municipality or UWV, whoever is responsible" },
};

const verdicts: Readonly<Record<CombinationVerdict, string>> = {
  excluded: "niet samen / not together",
  "highest-only": "alleen de hoogste / only the highest",
  allowed: "mag samen / allowed together",
  unknown: "onbekend / unknown",
};
