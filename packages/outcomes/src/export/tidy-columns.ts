import type { Language, LocalizedText } from "@jobcoach/core";
import type { Cell } from "@jobcoach/sheets";
import { definitionOf } from "./definition-of.ts";
import { sdmxConfidentialityStatus, sdmxObservationStatus } from "./export-statuses.ts";
import type { ExportedDefinition, ExportedFigure, ExportedGroup, ExportedValue, FigureFile } from "./figure-file.ts";

/** One number with the figure, group and definition it belongs to. */
interface TidyRow {
  readonly file: FigureFile;
  readonly figure: ExportedFigure;
  readonly value: ExportedValue;
  readonly definition: ExportedDefinition | undefined;
  readonly group: ExportedGroup | undefined;
}

/** A column of the table with one number per row; its name is the same in every language. */
export interface TidyColumn {
  readonly name: string;
  readonly text: LocalizedText;
  readonly cell: (row: TidyRow, language: Language) => Cell;
}

const column = (name: string, nl: string, en: string, cell: TidyColumn["cell"]): TidyColumn => ({
  name,
  text: { nl, en },
  cell,
});

/** The columns in order. Ids and codes are texts; only `value` and `n` hold numbers. */
export const tidyColumns: readonly TidyColumn[] = [
  column("publication", "mag iedereen het zien", "may everybody see it", ({ file }) => file.publication),
  column("release", "nummer van de uitgave", "number of the release", ({ file }) =>
    file.release === null ? null : String(file.release.number),
  ),
  column("indicator", "code van de indicator", "code of the indicator", ({ figure }) => figure.indicator),
  column(
    "definition_version",
    "versie van de definitie",
    "version of the definition",
    ({ figure }) => figure.definitionVersion,
  ),
  column("title", "naam van de indicator", "name of the indicator", ({ definition }, language) =>
    definition === undefined ? null : definition.title[language],
  ),
  column(
    "definition",
    "wat het cijfer zegt, met … op de plaats ervan",
    "what the figure says, with … in its place",
    (row, language) => (row.definition === undefined ? null : row.definition.sentence[language].replace("{}", "…")),
  ),
  column("hours_mode", "hoe uren zijn vastgelegd", "how hours were recorded", ({ figure }) => figure.hoursMode),
  column(
    "municipality",
    "code van gemeente of arbeidsmarktregio, of all",
    "code of municipality or labour-market region, or all",
    ({ figure }) => figure.municipality,
  ),
  column(
    "municipality_name",
    "gemeente",
    "municipality",
    ({ file, figure }, language) => nameOf(file, figure)[language],
  ),
  column(
    "cohort",
    "halfjaar van de start, of pooled",
    "half-year of the start, or pooled",
    ({ figure }) => figure.cohort,
  ),
  column("cohorts", "halfjaren die zijn opgeteld", "half-years that were added up", ({ figure }) => cohortsOf(figure)),
  column(
    "stratum",
    "code van het deel van de mensen, leeg voor iedereen",
    "code of the part of the people, empty for everybody",
    ({ figure }) => figure.stratum ?? null,
  ),
  column("stratum_text", "deel van de mensen", "part of the people", ({ file, figure }, language) =>
    figure.stratum === undefined ? null : (file.strata?.[figure.stratum]?.[language] ?? null),
  ),
  column("group", "code van vraag of curve", "code of question or curve", ({ value }) => value.group),
  column("group_text", "vraag of curve", "question or curve", ({ group }, language) => group?.title[language] ?? null),
  column("category", "code van antwoord of week", "code of answer or week", ({ value }) => value.category),
  column(
    "category_text",
    "antwoord of week",
    "answer or week",
    ({ group, value }, language) => group?.categories.find(({ id }) => id === value.category)?.title[language] ?? null,
  ),
  column("measure", "code van wat is gemeten", "code of what was measured", ({ value }) => value.measure),
  column(
    "measure_text",
    "wat is gemeten",
    "what was measured",
    ({ file, value }, language) => file.measures[value.measure]?.[language] ?? null,
  ),
  column("value", "het getal", "the number", ({ value }) => value.value),
  column("unit", "eenheid", "unit", ({ value }) => value.unit),
  column(
    "n",
    "achter het getal staan zo veel trajecten",
    "so many trajectories stand behind the number",
    ({ value }) => value.n,
  ),
  column("status", "code van de status", "code of the status", ({ value }) => value.status),
  column(
    "status_text",
    "status",
    "status",
    ({ file, value }, language) => file.statuses[value.status]?.[language] ?? null,
  ),
  column(
    "obs_status",
    "status in SDMX (CL_OBS_STATUS)",
    "status in SDMX (CL_OBS_STATUS)",
    ({ value }) => sdmxObservationStatus[value.status],
  ),
  column(
    "conf_status",
    "vertrouwelijkheid in SDMX (CL_CONF_STATUS)",
    "confidentiality in SDMX (CL_CONF_STATUS)",
    (row) => sdmxConfidentialityStatus(row.value.status, row.file.publication),
  ),
  column(
    "observed_until",
    "laatste dag waarover geleverd is",
    "last day about which was delivered",
    ({ figure }) => figure.observedUntil,
  ),
];

/** The header and a row for every number. */
export function* tidyRows(file: FigureFile, language: Language): Generator<readonly Cell[]> {
  yield tidyColumns.map(({ name }) => name);
  for (const figure of file.figures) {
    const definition = definitionOf(file, figure);
    for (const value of figure.values) {
      const group = definition?.groups.find(({ id }) => id === value.group);
      yield tidyColumns.map(({ cell }) => cell({ file, figure, value, definition, group }, language));
    }
  }
}

function nameOf({ municipalities }: FigureFile, { municipality }: ExportedFigure): LocalizedText {
  const found = municipalities.find(({ code }) => code === municipality);
  return found === undefined ? { nl: municipality, en: municipality } : found.name;
}

function cohortsOf({ cohort, pooled }: ExportedFigure): string {
  const added = [...new Set(pooled.map((cell) => cell.cohort))].sort().join(" ");
  return added === "" ? cohort : added;
}
