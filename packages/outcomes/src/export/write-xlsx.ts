import type { Language, LocalizedText } from "@jobcoach/core";
import { type Cell, writeWorkbook } from "@jobcoach/sheets";
import type { ExportedDefinition, FigureFile } from "./figure-file.ts";
import { tidyColumns, tidyRows } from "./tidy-columns.ts";

export interface XlsxOptions {
  readonly language?: Language;
}

/**
 * A workbook with three sheets: the figures, one number per row; the definitions in Dutch and English; and notes with what
 * every column holds. Codes and versions are texts. Equal files give equal bytes. Throws a RangeError over 1,048,575 numbers.
 */
export async function writeFiguresXlsx(file: FigureFile, { language = "nl" }: XlsxOptions = {}): Promise<Uint8Array> {
  const names = sheetNames[language];
  return writeWorkbook([
    { name: names.figures, rows: [...tidyRows(file, language)] },
    { name: names.definitions, rows: definitionRows(file.definitions) },
    { name: names.notes, rows: noteRows(file) },
  ]);
}

const sheetNames = {
  nl: { figures: "Cijfers", definitions: "Definities", notes: "Toelichting" },
  en: { figures: "Figures", definitions: "Definitions", notes: "Notes" },
} as const satisfies Record<Language, unknown>;

const partNames = {
  title: { nl: "naam", en: "name" },
  question: { nl: "vraag", en: "question" },
  sentence: { nl: "zin, met {} op de plaats van het cijfer", en: "sentence, with {} in place of the figure" },
  numerator: { nl: "teller", en: "numerator" },
  denominator: { nl: "noemer", en: "denominator" },
  window: { nl: "periode", en: "window" },
  exclusions: { nl: "wie niet meetelt", en: "who does not count" },
  unknowns: { nl: "niet bekend", en: "not known" },
} as const satisfies Partial<Record<keyof ExportedDefinition, LocalizedText>>;

type Part = keyof typeof partNames;

function definitionRows(definitions: readonly ExportedDefinition[]): (readonly Cell[])[] {
  const header = ["indicator", "version", "onderdeel", "Nederlands", "part", "English"];
  const rows = definitions.flatMap((definition) => [
    ...(Object.keys(partNames) as Part[]).map((part) => rowOf(definition, partNames[part], definition[part])),
    rowOf(definition, { nl: "bron", en: "source" }, { nl: definition.source, en: definition.source }),
  ]);
  return [header, ...rows];
}

const rowOf = ({ id, version }: ExportedDefinition, part: LocalizedText, text: LocalizedText): readonly Cell[] => [
  id,
  version,
  part.nl,
  text.nl,
  part.en,
  text.en,
];

function noteRows({ release, notes, statuses, units }: FigureFile): (readonly Cell[])[] {
  const row = (about: string, { nl, en }: LocalizedText): readonly Cell[] => [about, nl, en];
  const made = release === null ? [] : [row("made at", { nl: release.madeAt, en: release.madeAt })];
  return [
    ["about", "Nederlands", "English"],
    ...notes.map((note) => row("", note)),
    ...made,
    ...tidyColumns.map(({ name, text }) => row(`column ${name}`, text)),
    ...Object.entries(statuses).map(([id, text]) => row(`status ${id}`, text)),
    ...Object.entries(units).map(([id, text]) => row(`unit ${id}`, text)),
  ];
}
