import type { Language, LocalizedText } from "@jobcoach/core";
import { definitionOf } from "./definition-of.ts";
import type { ExportedFigure, FigureFile } from "./figure-file.ts";
import type { JsonStat, JsonStatDataset } from "./json-stat.ts";
import { type Cube, type CubeDimension, dimensionsOf, writeDimension } from "./json-stat-dimensions.ts";

export interface JsonStatOptions {
  readonly language?: Language;
}

/** The figures as JSON-stat 2.0 in UTF-8. */
export const writeFiguresJsonStat = (file: FigureFile, options: JsonStatOptions = {}): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(jsonStatOf(file, options))}\n`);

/**
 * The figures as JSON-stat 2.0: one cube per indicator and version, as a dataset where there is one and as a collection of
 * embedded datasets otherwise. Dimensions are indicator, hours mode (where hours are counted), municipality, cohort, part (of
 * answers and curves) and measure. A cell without a number has a status; a cell without either is not in the file. Labels are
 * in one language; `extension` holds both.
 */
export function jsonStatOf(file: FigureFile, { language = "nl" }: JsonStatOptions = {}): JsonStat {
  const datasets = cubesOf(file).map((cube) => datasetOf(cube, file, language));
  const [only] = datasets;
  if (only !== undefined && datasets.length === 1) return { version: "2.0", ...only };
  return {
    version: "2.0",
    class: "collection",
    label: { nl: "Uitkomsten van jobcoaching", en: "Outcomes of job coaching" }[language],
    ...originOf(file, language),
    link: { item: datasets },
    extension: aboutFile(file, language),
  };
}

/** Versions of a definition are different cubes: they must never be compared unawares. */
function cubesOf(file: FigureFile): readonly Cube[] {
  const groups = new Map<string, ExportedFigure[]>();
  for (const figure of file.figures) {
    const key = `${figure.indicator}|${figure.definitionVersion}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].map((figures) => ({ figures, definition: definitionOf(file, figures[0]) }));
}

function datasetOf(cube: Cube, file: FigureFile, language: Language): JsonStatDataset {
  const { figures, definition } = cube;
  const dimensions = dimensionsOf(cube, file, language);
  const [first] = figures;
  return {
    class: "dataset",
    label: definition?.title[language] ?? first?.indicator ?? "",
    ...originOf(file, language),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.size),
    role: { time: ["cohort"], geo: ["municipality"], metric: ["measure"] },
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, writeDimension(dimension, language)])),
    ...cellsOf(figures, dimensions),
    extension: { ...aboutFile(file, language), definition: definition ?? null },
  };
}

/** Values by position, the last dimension running fastest; a status wherever a number is not simply final and shown. */
function cellsOf(figures: readonly ExportedFigure[], dimensions: readonly CubeDimension[]) {
  const places = dimensions.map(({ categories }) => new Map([...categories.keys()].map((id, index) => [id, index])));
  const size = places.reduce((product, { size }) => product * size, 1);
  const value = new Array<number | null>(size).fill(null);
  const status: Record<string, string> = {};
  for (const figure of figures) {
    for (const cell of figure.values) {
      const at = dimensions.reduce((position, { of }, index) => {
        const place = places[index];
        return position * (place?.size ?? 1) + (place?.get(of(figure, cell)) ?? 0);
      }, 0);
      value[at] = cell.value;
      if (cell.status !== "published" && cell.status !== "final") status[at] = cell.status;
    }
  }
  return { value, status };
}

function originOf({ release, notes }: FigureFile, language: Language) {
  const source: LocalizedText =
    release === null
      ? { nl: "jobcoach, eigen cijfers, niet om te publiceren", en: "jobcoach, own figures, not for publication" }
      : { nl: `jobcoach, uitgave ${release.number}`, en: `jobcoach, release ${release.number}` };
  const updated = release === null ? {} : { updated: release.madeAt };
  return { source: source[language], ...updated, note: notes.map((note) => note[language]) };
}

const aboutFile = ({ publication, release, statuses }: FigureFile, language: Language) => ({
  language,
  publication,
  release: release?.number ?? null,
  status: statuses,
});
