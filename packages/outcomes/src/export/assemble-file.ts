import { type LocalizedText, labourMarketRegions } from "@jobcoach/core";
import { ALL } from "../figures/cell-sums.ts";
import { exportStatuses } from "./export-statuses.ts";
import { exportUnits } from "./export-units.ts";
import { type ExportedFigure, FIGURE_FILE_SCHEMA, type FigureFile } from "./figure-file.ts";
import { measures } from "./measures.ts";
import { stratumTexts } from "./stratum-texts.ts";

type Given = Pick<FigureFile, "publication" | "release" | "notes" | "definitions" | "figures">;

interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly observedUntil: string | null;
}

/** The document around figures: definitions and words that nothing in it uses are left out. */
export function assembleFile(given: Given, municipalities: readonly NamedMunicipality[]): FigureFile {
  const { publication, release, notes, definitions, figures } = given;
  const values = figures.flatMap((figure) => figure.values);
  const statuses = new Set([...figures, ...values].map(({ status }) => status));
  return {
    schema: FIGURE_FILE_SCHEMA,
    publication,
    release,
    notes,
    municipalities: namesOf(figures, municipalities),
    definitions: definitions.filter(({ id, version }) =>
      figures.some((figure) => figure.indicator === id && figure.definitionVersion === version),
    ),
    ...strataOf(figures),
    statuses: wordsFor(exportStatuses, statuses),
    measures: wordsFor(measures, new Set(values.map(({ measure }) => measure))),
    units: wordsFor(exportUnits, new Set(values.map(({ unit }) => unit))),
    figures,
  };
}

function strataOf(figures: readonly ExportedFigure[]): Pick<FigureFile, "strata"> {
  const strata = [...new Set(figures.flatMap(({ stratum }) => stratum ?? []))];
  return strata.length === 0 ? {} : { strata: stratumTexts(strata) };
}

/** The regions and municipalities of the figures by code, then all together. */
function namesOf(figures: readonly ExportedFigure[], named: readonly NamedMunicipality[]) {
  const codes = [...new Set(figures.map(({ municipality }) => municipality))].sort(byCode);
  return codes.map((code) => {
    if (code === ALL) return { code, name: allTogether, observedUntil: null };
    const { name, observedUntil = null } = named.find((municipality) => municipality.code === code) ?? {};
    return { code, name: same(name ?? regionName(code) ?? code), observedUntil };
  });
}

const allTogether: LocalizedText = { nl: "alle gemeenten samen", en: "all municipalities together" };

const same = (text: string): LocalizedText => ({ nl: text, en: text });

const regionName = (code: string) => labourMarketRegions().find((region) => region.code === code)?.name;

const byCode = (a: string, b: string) => (a === ALL ? 1 : b === ALL || a < b ? -1 : 1);

function wordsFor<Key extends string>(table: Readonly<Record<Key, LocalizedText>>, used: ReadonlySet<Key>) {
  const entries = (Object.entries(table) as [Key, LocalizedText][]).filter(([key]) => used.has(key));
  return Object.fromEntries(entries.map(([key, { nl, en }]) => [key, { nl, en }])) as Partial<
    Record<Key, LocalizedText>
  >;
}
