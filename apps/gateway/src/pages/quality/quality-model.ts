import {
  capabilityCount,
  type Grade,
  type ReleaseComparison,
  type ReleasedMunicipality,
  type ReleaseRow,
  retention26w,
} from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { figureOf } from "../lines/line.ts";
import { regionNow, regionsOf } from "../lines/regions.ts";

/** What the page reads: who is still in work tells what is not known, the questionnaire how many answered it. */
export const qualityIndicators = [retention26w.id, capabilityCount.id] as const;

/** Above so many municipalities one region is shown at a time. */
export const MOST_MUNICIPALITIES = 40;
/** So many half-years are shown, the last ones. */
const MOST_HALF_YEARS = 6;

/** A measure in one cell: a fraction, or the row whose status says why there is none. */
export type Measured =
  | { readonly share: number; readonly n: number }
  | { readonly silent: ReleaseRow | undefined }
  | "not-apart";

/** What can be told of the data behind one place and period. */
export interface Measures {
  /** Of the counted trajectories: of how many the outcome is not known. */
  readonly unknown: Measured;
  /** Questionnaires filled in at the start for each counted trajectory. */
  readonly answered: Measured;
}

/** A municipality and how good what it delivered is, as far as its published figures tell. */
export interface QualityLine {
  readonly code: string;
  readonly name: string;
  readonly observedUntil: string;
  /** Days from the last day of the data to that of the release. */
  readonly days: number;
  readonly whole: Measures;
  /** By half-year; none where the release says nothing of it. */
  readonly halfYears: ReadonlyMap<string, Measures>;
  /** The last half-year of which everybody has been followed long enough. */
  readonly lastFinal: string | undefined;
  readonly grade: Grade | undefined;
}

export interface QualityView {
  readonly release: ReleaseHead;
  readonly region: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** All together, beside which each stands. */
  readonly all: Measures;
  readonly halfYears: readonly string[];
  /** By name; none where they are too many to be shown without a region. */
  readonly lines: readonly QualityLine[];
  readonly isTooMany: boolean;
}

/** The municipalities that are shown: those of a region, or all where they are few enough. */
export function shownMunicipalities({ municipalities }: ReleaseHead, region: string): readonly ReleasedMunicipality[] {
  const own = municipalities.filter(({ code }) => region === "" || regionNow(code)?.code === region);
  return own.length > MOST_MUNICIPALITIES ? [] : own;
}

interface Read {
  readonly release: ReleaseHead;
  readonly region: string;
  readonly rows: readonly ReleaseRow[];
  readonly comparison: ReleaseComparison | undefined;
}

/** What the page shows, from published rows alone. */
export function qualityViewOf({ release, region, rows, comparison }: Read): QualityView {
  const shown = shownMunicipalities(release, region);
  const byPlace = Map.groupBy(rows, ({ municipality }) => municipality);
  const grades = new Map(comparison?.municipalities.map(({ municipality, grade }) => [municipality, grade]));
  const lines = shown
    .map((one) => lineOf(release, one, byPlace.get(one.code) ?? [], grades.get(one.code) ?? undefined))
    .sort((a, b) => byName.compare(a.name, b.name));
  const halfYears = [...new Set(rows.map(({ cohort }) => cohort).filter(isHalfYear))].sort().slice(-MOST_HALF_YEARS);
  return {
    release,
    region,
    regions: regionsOf(release.municipalities),
    all: measuresOf(byPlace.get("all") ?? [], "pooled"),
    halfYears,
    lines,
    isTooMany: shown.length === 0 && release.municipalities.length > MOST_MUNICIPALITIES,
  };
}

const byName = new Intl.Collator("nl");
const isHalfYear = (cohort: string) => /^\d{4}H[12]$/.test(cohort);

function lineOf(
  { madeAt }: ReleaseHead,
  { code, name, observedUntil }: ReleasedMunicipality,
  rows: readonly ReleaseRow[],
  grade: Grade | undefined,
): QualityLine {
  const own = rows.filter((row) => row.indicator === retention26w.id && isHalfYear(row.cohort));
  const final = own.filter(({ status }) => status !== "not-yet-mature").map(({ cohort }) => cohort);
  return {
    code,
    name,
    observedUntil,
    days: Math.max(0, Math.round((Date.parse(madeAt.slice(0, 10)) - Date.parse(observedUntil)) / A_DAY)),
    whole: measuresOf(rows, "pooled"),
    halfYears: new Map(own.map(({ cohort }) => [cohort, measuresOf(rows, cohort)])),
    lastFinal: final.sort().at(-1),
    grade,
  };
}

const A_DAY = 86_400_000;

function measuresOf(rows: readonly ReleaseRow[], cohort: string): Measures {
  const rowOf = (indicator: string) => {
    const own = rows.filter((row) => row.indicator === indicator);
    return own.find((row) => row.cohort === cohort) ?? (cohort === "pooled" ? own[0] : undefined);
  };
  const [retention, questionnaire] = [rowOf(retention26w.id), rowOf(capabilityCount.id)];
  return { unknown: unknownOf(retention), answered: answeredOf(retention, questionnaire) };
}

function unknownOf(row: ReleaseRow | undefined): Measured {
  const figure = figureOf(row, "share");
  if (figure === undefined) return { silent: row };
  return figure.split === null ? "not-apart" : { share: figure.split.unknown / figure.n, n: figure.n };
}

function answeredOf(counted: ReleaseRow | undefined, questionnaire: ReleaseRow | undefined): Measured {
  const share = figureOf(counted, "share");
  const means = figureOf(questionnaire, "paired-mean");
  if (share === undefined) return { silent: counted };
  return means === undefined ? { silent: questionnaire } : { share: means.baseline.n / share.n, n: share.n };
}
