import type { Language, LocalizedText } from "@jobcoach/core";
import { ALL, POOLED } from "../figures/cell-sums.ts";
import { exportUnits } from "./export-units.ts";
import type { ExportedDefinition, ExportedFigure, ExportedValue, FigureFile } from "./figure-file.ts";
import type { JsonStatCategory, JsonStatDimension } from "./json-stat.ts";

/** A dimension before it is written: its categories in order, and where a number has its place among them. */
export interface CubeDimension {
  readonly id: string;
  readonly label: LocalizedText;
  readonly categories: ReadonlyMap<string, LocalizedText>;
  readonly extra?: Pick<JsonStatCategory, "child" | "note" | "unit">;
  readonly of: (figure: ExportedFigure, value: ExportedValue) => string;
}

/** Figures of one indicator in one version. */
export interface Cube {
  readonly figures: readonly ExportedFigure[];
  readonly definition: ExportedDefinition | undefined;
}

const TOTAL = "total";

/** Id of the category that a number of a question or answer, or of a curve or week, has its place in. */
const partOf = ({ group, category }: ExportedValue) =>
  group === null ? TOTAL : category === null ? group : `${group}/${category}`;

/** The dimensions of a cube, what changes least first. Hours mode, stratum and part are there only where figures are
 * kept apart by them. */
export function dimensionsOf(cube: Cube, file: FigureFile, language: Language): readonly CubeDimension[] {
  const parts = partDimension(cube);
  const modes = modeDimension(cube);
  const strata = stratumDimension(cube, file);
  return [
    indicatorDimension(cube),
    ...(modes.categories.size > 1 || !modes.categories.has("none-given") ? [modes] : []),
    municipalityDimension(cube, file),
    cohortDimension(cube, language),
    ...(strata.categories.size > 1 ? [strata] : []),
    ...(parts.categories.size > 1 ? [parts] : []),
    measureDimension(cube, file, language),
  ];
}

/** The dimension as it is written in one language, with the labels of both beside it. */
export function writeDimension({ label, categories, extra }: CubeDimension, language: Language): JsonStatDimension {
  return {
    label: label[language],
    category: {
      index: [...categories.keys()],
      label: Object.fromEntries([...categories].map(([id, text]) => [id, text[language]])),
      ...extra,
    },
    extension: { label, categoryLabel: Object.fromEntries(categories) },
  };
}

function indicatorDimension({ figures, definition }: Cube): CubeDimension {
  const ids = new Set(figures.map(({ indicator }) => indicator));
  return {
    id: "indicator",
    label: { nl: "indicator", en: "indicator" },
    categories: new Map([...ids].map((id) => [id, definition?.title ?? same(id)])),
    of: ({ indicator }) => indicator,
  };
}

const modeTexts: Readonly<Record<string, LocalizedText>> = {
  logged: { nl: "per contact bijgehouden", en: "logged per contact" },
  reported: { nl: "opgave van de coach", en: "stated by the coach" },
  none: { nl: "niet vastgelegd", en: "not recorded" },
  "none-given": { nl: "niet van toepassing", en: "does not apply" },
};

function modeDimension({ figures }: Cube): CubeDimension {
  const of = ({ hoursMode }: ExportedFigure) => hoursMode ?? "none-given";
  const modes = new Set(figures.map(of));
  const categories = new Map(Object.entries(modeTexts).filter(([mode]) => modes.has(mode as ReturnType<typeof of>)));
  return { id: "hoursMode", label: { nl: "hoe uren zijn vastgelegd", en: "how hours were recorded" }, categories, of };
}

function municipalityDimension({ figures }: Cube, { municipalities }: FigureFile): CubeDimension {
  const used = new Set<string>(figures.map(({ municipality }) => municipality));
  const own = municipalities.filter(({ code }) => used.has(code));
  const child = childrenOf(figures, used);
  return {
    id: "municipality",
    label: { nl: "gemeente of arbeidsmarktregio", en: "municipality or labour-market region" },
    categories: new Map(own.map(({ code, name }) => [code, name])),
    ...(Object.keys(child).length === 0 ? {} : { extra: { child } }),
    of: ({ municipality }) => municipality,
  };
}

/** Regions with their municipalities, and all with the regions and with what is in none of them. */
function childrenOf(figures: readonly ExportedFigure[], used: ReadonlySet<string>): Record<string, readonly string[]> {
  const child: Record<string, readonly string[]> = {};
  for (const code of [...used].filter((code) => /^AM/.test(code)).sort()) {
    const members = figures.filter(({ municipality }) => municipality === code).flatMap(({ pooled }) => pooled);
    child[code] = [...new Set(members.map(({ municipality }) => municipality))].filter((own) => used.has(own)).sort();
  }
  const inRegion = new Set(Object.values(child).flat());
  const top = [...used].filter((code) => code !== ALL && !inRegion.has(code)).sort();
  return used.has(ALL) && top.length > 0 ? { ...child, [ALL]: top } : child;
}

const pooledNote: LocalizedText = {
  nl: "Alleen halfjaren waarvan iedereen lang genoeg gevolgd is; per gemeente kunnen dat andere halfjaren zijn.",
  en: "Only half-years of which everybody was followed long enough; they may differ between municipalities.",
};

function cohortDimension({ figures }: Cube, language: Language): CubeDimension {
  const cohorts = [...new Set(figures.map(({ cohort }) => cohort))].sort();
  const text = (cohort: string) =>
    cohort === POOLED ? { nl: "definitieve halfjaren samen", en: "final half-years together" } : same(cohort);
  const note = { [POOLED]: [pooledNote[language]] };
  return {
    id: "cohort",
    label: { nl: "halfjaar van de start", en: "half-year of the start" },
    categories: new Map(cohorts.map((cohort) => [cohort, text(cohort)])),
    ...(cohorts.includes(POOLED) ? { extra: { note } } : {}),
    of: ({ cohort }) => cohort,
  };
}

function stratumDimension({ figures }: Cube, { strata = {} }: FigureFile): CubeDimension {
  const used = [...new Set(figures.flatMap(({ stratum }) => stratum ?? []))];
  return {
    id: "stratum",
    label: { nl: "deel van de mensen", en: "part of the people" },
    categories: new Map([
      [TOTAL, { nl: "iedereen", en: "everybody" }],
      ...used.map((id): [string, LocalizedText] => [id, strata[id] ?? same(id)]),
    ]),
    of: ({ stratum }) => stratum ?? TOTAL,
  };
}

function partDimension({ figures, definition }: Cube): CubeDimension {
  const used = new Set(figures.flatMap(({ values }) => values.map(partOf)));
  const groups = (definition?.groups ?? []).filter(({ id }) => used.has(id));
  const categories = new Map<string, LocalizedText>([[TOTAL, { nl: "totaal", en: "total" }]]);
  const child: Record<string, string[]> = {};
  for (const { id, title, categories: own } of groups) {
    categories.set(id, title);
    child[id] = own.map((category) => `${id}/${category.id}`);
    for (const category of own) categories.set(`${id}/${category.id}`, category.title);
  }
  for (const id of used) if (!categories.has(id)) categories.set(id, same(id));
  const extra = groups.length === 0 ? {} : { extra: { child: { [TOTAL]: groups.map(({ id }) => id), ...child } } };
  const label = { nl: "vraag en antwoord, of curve en week", en: "question and answer, or curve and week" };
  return { id: "part", label, categories, ...extra, of: (_, value) => partOf(value) };
}

function measureDimension({ figures }: Cube, { measures }: FigureFile, language: Language): CubeDimension {
  const units = new Map(figures.flatMap(({ values }) => values.map(({ measure, unit }) => [measure, unit] as const)));
  const ids = (Object.keys(measures) as (keyof typeof measures)[]).filter((id) => units.has(id));
  const unitOf = (id: (typeof ids)[number]) => {
    const { decimals, ...label } = exportUnits[units.get(id) ?? "count"];
    return { label: label[language], decimals };
  };
  return {
    id: "measure",
    label: { nl: "wat is gemeten", en: "what was measured" },
    categories: new Map(ids.map((id) => [id, measures[id] ?? same(id)])),
    extra: { unit: Object.fromEntries(ids.map((id) => [id, unitOf(id)])) },
    of: (_, { measure }) => measure,
  };
}

const same = (text: string): LocalizedText => ({ nl: text, en: text });
