import {
  headlineIndicators,
  type ReleaseComparison,
  type ReleasedComparand,
  type ReleasedDefinition,
  type ReleasedMunicipality,
  type ReleaseRow,
} from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { ofHalfYears } from "../lines/trend-points.ts";
import { type FigureChange, figureChanges } from "./figure-changes.ts";

/** The rows of one figure at one place: all final half-years together, and each half-year. */
export interface PlaceRows {
  readonly pooled: ReleaseRow | undefined;
  readonly halfYears: readonly ReleaseRow[];
  /** Whether there are earlier half-years than these. */
  readonly hasOlder: boolean;
}

/** One figure of the municipality beside that of all together; hours recorded in several ways are several figures. */
export interface FigureBeside {
  readonly definition: ReleasedDefinition;
  readonly hoursMode: ReleaseRow["hoursMode"];
  readonly own: PlaceRows;
  readonly whole: PlaceRows;
}

export interface MunicipalityView {
  readonly release: ReleaseHead;
  readonly municipality: ReleasedMunicipality;
  readonly figures: readonly FigureBeside[];
  /** What the comparison of who stays in work says of this municipality, and why it may be less comparable. */
  readonly compared: ReleasedComparand | undefined;
  readonly reasons: NonNullable<ReleaseComparison["comparability"]>["reasons"];
  /** What changed since the release before; `undefined` where there is none. */
  readonly changes: readonly FigureChange[] | undefined;
  readonly since: ReleaseHead | undefined;
}

interface Read {
  readonly release: ReleaseHead;
  readonly municipality: ReleasedMunicipality;
  readonly rows: readonly ReleaseRow[];
  readonly comparison: ReleaseComparison | undefined;
  readonly before: { readonly release: ReleaseHead; readonly rows: readonly ReleaseRow[] } | undefined;
}

/** What the page of a municipality shows: the headline figures, in their order. */
export function municipalityViewOf({ release, municipality, rows, comparison, before }: Read): MunicipalityView {
  const { code } = municipality;
  const isOwn = (row: ReleaseRow) => row.municipality === code;
  return {
    release,
    municipality,
    figures: headlineIndicators.flatMap(({ id }) => figuresBeside(release, id, code, rows)),
    compared: comparison?.municipalities.find((one) => one.municipality === code),
    reasons: (comparison?.comparability?.reasons ?? []).filter(({ municipalities }) => municipalities.includes(code)),
    changes: before && figureChanges(before.rows.filter(isOwn), rows.filter(isOwn)),
    since: before?.release,
  };
}

/** Older ones are in the files with figures. */
const MOST_HALF_YEARS = 8;

function figuresBeside(
  { definitions }: ReleaseHead,
  indicator: string,
  code: string,
  rows: readonly ReleaseRow[],
): readonly FigureBeside[] {
  const definition = definitions.find(({ id }) => id === indicator);
  if (definition === undefined) return [];
  const some = rows.filter((row) => row.indicator === indicator);
  const modes = [
    ...new Set(some.filter(({ municipality }) => municipality === code).map(({ hoursMode }) => hoursMode)),
  ];
  return (modes.length === 0 ? [undefined] : modes).map((hoursMode) => {
    const placeRows = (municipality: string): PlaceRows => {
      const own = some.filter((row) => row.municipality === municipality && row.hoursMode === hoursMode);
      const halfYears = ofHalfYears(own);
      return {
        pooled: own.find(({ cohort }) => cohort === "pooled"),
        halfYears: halfYears.slice(-MOST_HALF_YEARS),
        hasOlder: halfYears.length > MOST_HALF_YEARS,
      };
    };
    return { definition, hoursMode, own: placeRows(code), whole: placeRows("all") };
  });
}

/** The row that stands for all final half-years together: where there is none, one that says why. */
export const standingRow = ({ pooled, halfYears }: PlaceRows): ReleaseRow | undefined => pooled ?? halfYears[0];
