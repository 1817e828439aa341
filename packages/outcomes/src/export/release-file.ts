import type { Language, LocalizedText } from "@jobcoach/core";
import { type MeanUnit, scales } from "../estimate/mean-estimate.ts";
import type { AssociationIndicator } from "../indicator/indicator.ts";
import { indicatorById } from "../indicator/indicators.ts";
import type { Release, ReleaseRow } from "../release/release.ts";
import { partKey } from "../release/release.ts";
import { assembleFile } from "./assemble-file.ts";
import { publishedAssociationReadings } from "./association-readings.ts";
import { exportedDefinition } from "./exported-definition.ts";
import type { ExportedDefinition, ExportedFigure, ExportedGroup, FigureFile } from "./figure-file.ts";
import { publishedNotes } from "./file-notes.ts";
import { publishedMeanReadings } from "./mean-readings.ts";
import { partReadings } from "./part-readings.ts";
import { type Reading, withStatus } from "./reading.ts";
import { shareReadings } from "./share-readings.ts";

/** What of a release goes into a file; some of its rows, where somebody asked for some. */
export type ReleaseToExport = Pick<
  Release,
  "number" | "madeAt" | "policy" | "municipalities" | "definitions" | "rows" | "notAvailable"
>;

export interface ReleaseFileOptions {
  /** Under which licence the publisher gives the figures to others; none is stated unless given. */
  readonly licence?: LocalizedText;
}

/**
 * The figures of a release as a file for everybody. A hidden figure keeps all its numbers, without value and with the status
 * that says why; a part that is hidden in a shown figure does too.
 */
export function releaseFile(release: ReleaseToExport, { licence }: ReleaseFileOptions = {}): FigureFile {
  const { number, madeAt, policy, municipalities, definitions, rows, notAvailable } = release;
  const given = {
    publication: "published" as const,
    release: { number, madeAt },
    notes: publishedNotes({ number, policy, rows, ...(notAvailable === undefined ? {} : { notAvailable }) }, licence),
    definitions: definitions.map((definition) => withTogether(exportedDefinition(definition), rows)),
    figures: placesOf(rows).map((own) => figureOf(own, release)),
  };
  return assembleFile(given, municipalities);
}

/** The rows of each figure: one, or those of all its answers or weeks. */
function placesOf(rows: readonly ReleaseRow[]): readonly (readonly ReleaseRow[])[] {
  const places = new Map<string, ReleaseRow[]>();
  for (const row of rows) {
    const { indicator, definitionVersion, hoursMode, municipality, cohort, stratum } = row;
    const key = [indicator, definitionVersion, hoursMode, municipality, cohort, stratum].join("|");
    const known = places.get(key);
    if (known === undefined) places.set(key, [row]);
    else known.push(row);
  }
  return [...places.values()];
}

function figureOf(rows: readonly ReleaseRow[], release: ReleaseToExport): ExportedFigure {
  const row = rows.find(({ figure }) => figure !== null) ?? rows[0];
  if (row === undefined) throw new Error("a figure without a row");
  const { indicator, definitionVersion, hoursMode = null, municipality, cohort, stratum, status, pooled } = row;
  const labels = { shown: status, hidden: status === "not-yet-mature" ? status : "suppressed" } as const;
  return {
    indicator,
    definitionVersion,
    hoursMode,
    municipality,
    cohort,
    ...(stratum === undefined ? {} : { stratum }),
    status,
    observedUntil: observedUntilOf(row, release),
    pooled: pooled.map((cell) => ({ municipality: cell.municipality, cohort: cell.cohort })),
    values: readingsOf(row, rows, release).map((reading) => withStatus(reading, labels)),
  };
}

/** The numbers of a figure; a hidden figure has those that a shown one of its indicator has. */
function readingsOf(row: ReleaseRow, rows: readonly ReleaseRow[], release: ReleaseToExport): readonly Reading[] {
  const { figure, indicator, definitionVersion, stratum } = row;
  if (partKey(row) !== "" && stratum === undefined) return partReadings(rows);
  if (figure?.kind === "share") return shareReadings(figure);
  if (figure?.kind === "paired-mean") return publishedMeanReadings(figure, figure.unit);
  const variables = variablesOf(indicator, definitionVersion, release);
  if (variables !== undefined)
    return publishedAssociationReadings(figure?.kind === "association" ? figure : null, variables);
  const unit = meanUnitOf(indicator, definitionVersion, release);
  return unit === undefined ? shareReadings(null) : publishedMeanReadings(null, unit);
}

/** The variables of an association; `undefined` for an indicator of another kind. */
function variablesOf(id: string, version: string, { definitions }: ReleaseToExport) {
  const definition: object | undefined = definitions.find((one) => one.id === id) ?? indicatorById(id, version);
  if (definition === undefined || !("variables" in definition)) return undefined;
  return definition.variables as AssociationIndicator["variables"];
}

/** Answers that are one figure together get a name of their own. */
function withTogether(definition: ExportedDefinition, rows: readonly ReleaseRow[]): ExportedDefinition {
  const own = rows.filter((row) => row.indicator === definition.id && row.together !== undefined);
  if (own.length === 0) return definition;
  return {
    ...definition,
    groups: definition.groups.map((group) => {
      const row = own.find(({ question }) => question === group.id);
      return row === undefined ? group : { ...group, categories: [...group.categories, restOf(group, row)] };
    }),
  };
}

function restOf({ categories }: ExportedGroup, { answer = "", together = [] }: ReleaseRow) {
  const names = (language: Language) =>
    together.map((id) => categories.find((category) => category.id === id)?.title[language] ?? id).join(", ");
  return { id: answer, title: { nl: `Samen: ${names("nl")}`, en: `Together: ${names("en")}` } };
}

/** The unit of an indicator that gives means; `undefined` for one that gives shares. */
function meanUnitOf(id: string, version: string, { definitions }: ReleaseToExport): MeanUnit | undefined {
  const counted = (definitions.find((definition) => definition.id === id) ?? indicatorById(id, version))?.unit;
  return counted === undefined || counted === "share" || counted === "none" ? undefined : scales[counted].unit;
}

function observedUntilOf({ municipality, pooled }: ReleaseRow, { municipalities }: ReleaseToExport): string | null {
  const codes = new Set([municipality, ...pooled.map((cell) => cell.municipality)]);
  const days = municipalities.filter(({ code }) => codes.has(code)).map(({ observedUntil }) => observedUntil);
  return days.sort()[0] ?? null;
}
