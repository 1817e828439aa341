import type { LocalizedText } from "@jobcoach/core";
import { type MeanUnit, scales } from "../estimate/mean-estimate.ts";
import { indicatorById } from "../indicator/indicators.ts";
import type { Release, ReleaseRow } from "../release/release.ts";
import { assembleFile } from "./assemble-file.ts";
import { exportedDefinition } from "./exported-definition.ts";
import type { ExportedFigure, FigureFile } from "./figure-file.ts";
import { publishedNotes } from "./file-notes.ts";
import { publishedMeanReadings } from "./mean-readings.ts";
import { type Reading, withStatus } from "./reading.ts";
import { shareReadings } from "./share-readings.ts";

/** What of a release goes into a file; some of its rows, where somebody asked for some. */
export type ReleaseToExport = Pick<Release, "number" | "madeAt" | "policy" | "municipalities" | "definitions" | "rows">;

export interface ReleaseFileOptions {
  /** Under which licence the publisher gives the figures to others; none is stated unless given. */
  readonly licence?: LocalizedText;
}

/**
 * The figures of a release as a file for everybody. A hidden figure keeps all its numbers, without value and with the status
 * that says why; a part that is hidden in a shown figure does too.
 */
export function releaseFile(release: ReleaseToExport, { licence }: ReleaseFileOptions = {}): FigureFile {
  const { number, madeAt, policy, municipalities, definitions, rows } = release;
  const given = {
    publication: "published" as const,
    release: { number, madeAt },
    notes: publishedNotes({ number, minimumPersons: policy.minimumPersons }, licence),
    definitions: definitions.map(exportedDefinition),
    figures: rows.map((row) => figureOf(row, release)),
  };
  return assembleFile(given, municipalities);
}

function figureOf(row: ReleaseRow, release: ReleaseToExport): ExportedFigure {
  const { indicator, definitionVersion, hoursMode = null, municipality, cohort, status, pooled } = row;
  const labels = { shown: status, hidden: status === "not-yet-mature" ? status : "suppressed" } as const;
  return {
    indicator,
    definitionVersion,
    hoursMode,
    municipality,
    cohort,
    status,
    observedUntil: observedUntilOf(row, release),
    pooled: pooled.map((cell) => ({ municipality: cell.municipality, cohort: cell.cohort })),
    values: readingsOf(row, release).map((reading) => withStatus(reading, labels)),
  };
}

/** The numbers of a row; a hidden figure has those that a shown one of its indicator has. */
function readingsOf(
  { figure, indicator, definitionVersion }: ReleaseRow,
  release: ReleaseToExport,
): readonly Reading[] {
  if (figure?.kind === "share") return shareReadings(figure);
  if (figure?.kind === "paired-mean") return publishedMeanReadings(figure, figure.unit);
  const unit = meanUnitOf(indicator, definitionVersion, release);
  return unit === undefined ? shareReadings(null) : publishedMeanReadings(null, unit);
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
