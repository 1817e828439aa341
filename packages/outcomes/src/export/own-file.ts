import { type Figure, observedUntilByMunicipality } from "../figures/figures.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorById } from "../indicator/indicators.ts";
import { answerReadings } from "./answer-readings.ts";
import { assembleFile } from "./assemble-file.ts";
import { associationReadings } from "./association-readings.ts";
import { curveReadings } from "./curve-readings.ts";
import { exportedDefinition } from "./exported-definition.ts";
import type { ExportedFigure, FigureFile } from "./figure-file.ts";
import { ownNotes } from "./file-notes.ts";
import { ownMeanReadings } from "./mean-readings.ts";
import { type Reading, withStatus } from "./reading.ts";
import { shareReadings } from "./share-readings.ts";

export interface OwnFileOptions {
  /** Names by municipality code; a code without a name is shown as it is. */
  readonly municipalityNames?: Readonly<Record<string, string>>;
}

/** A municipality's own unprotected figures as a file that says everywhere that it is not for publication. */
export function ownFile(figures: readonly Figure[], { municipalityNames = {} }: OwnFileOptions = {}): FigureFile {
  const observed = observedUntilByMunicipality(figures);
  const versions = new Set(figures.map(({ indicator, definitionVersion }) => `${indicator}|${definitionVersion}`));
  const given = {
    publication: "not-for-publication" as const,
    release: null,
    notes: ownNotes(),
    definitions: [...versions].flatMap((key) => {
      const [id = "", version] = key.split("|");
      const indicator = indicatorById(id, version);
      return indicator === undefined ? [] : [exportedDefinition(indicator)];
    }),
    figures: figures.map(figureOf),
  };
  const municipalities = [...observed].map(([code, observedUntil]) => ({
    code,
    name: municipalityNames[code] ?? code,
    observedUntil,
  }));
  return assembleFile(given, municipalities);
}

function figureOf(figure: Figure): ExportedFigure {
  const { indicator, definitionVersion, hoursMode = null, municipality, cohort, status, observedUntil } = figure;
  const labels = { shown: status, hidden: "not-available" } as const;
  return {
    indicator,
    definitionVersion,
    hoursMode,
    municipality,
    cohort,
    status,
    observedUntil,
    pooled: figure.pooled.map((cell) => ({ municipality: cell.municipality, cohort: cell.cohort })),
    values: [...readingsOf(figure), ...receivedReadings(figure)].map((reading) => withStatus(reading, labels)),
  };
}

function readingsOf({ estimate, indicator, definitionVersion }: Figure): readonly Reading[] {
  if (estimate.kind === "share") return shareReadings(estimate);
  if (estimate.kind === "paired-mean") return ownMeanReadings(estimate);
  if (estimate.kind === "survival") return curveReadings(estimate);
  if (estimate.kind === "association") return associationReadings(estimate);
  return answerReadings(estimate, questionsOf(indicatorById(indicator, definitionVersion)));
}

const questionsOf = (indicator: Indicator | undefined) =>
  indicator?.kind === "distribution" ? indicator.questions : [];

function receivedReadings({ estimate, trajectories, persons }: Figure): Reading[] {
  const count = (measure: Reading["measure"], value: number): Reading => ({
    measure,
    unit: "count",
    value,
    n: trajectories,
  });
  return [count("not-mature", estimate.notMature), count("trajectories", trajectories), count("persons", persons)];
}
