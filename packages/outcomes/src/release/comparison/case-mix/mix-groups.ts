import { toldLeast } from "../../../comparison/told-count.ts";
import { type CaseMixVariable, caseMixOf, caseMixVariables } from "../../../strata/case-mix.ts";
import { stratumName, TOTAL_STRATUM } from "../../../strata/dimensions.ts";
import type { TallySum } from "../../../tally/merge.ts";
import { kindKey } from "../../divisions/strata-sums.ts";
import type { PublishedShare } from "../../published-figure.ts";
import type { ReleaseRow } from "../../release.ts";

/** Persons of one municipality, half-year and age who are alike in the variables that figures are adjusted for. */
export interface MixGroup {
  readonly stratum: string;
  /** What exchanged persons must have in common, so that no table by half-year or age is changed. */
  readonly kept: string;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** Sums by stratum, half-year and municipality, by kind of figure. */
export type StrataByKind = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, TallySum>>>;

interface Mix {
  readonly variables: readonly CaseMixVariable[];
  /** Of each row, in their order. */
  readonly groups: readonly (readonly MixGroup[])[];
}

/** A variable of which a compared municipality knows less than this is dropped for all. */
const MOST_UNKNOWN = 0.1;

/** The persons behind rows by the mix; `undefined` where it was not counted for every one of them. */
export function mixOf(rows: readonly ReleaseRow[], strata: StrataByKind): Mix | undefined {
  const own = rows.map((row) => cellsOf(row, strata));
  if (own.some((cells) => !cells.some(({ stratum }) => caseMixOf(stratum) !== undefined))) return undefined;
  const variables = caseMixVariables.filter((variable) =>
    rows.every((row, at) => unknownShare(row, own[at] ?? [], variable) <= MOST_UNKNOWN),
  );
  return { variables, groups: own.map((cells) => cells.flatMap((cell) => groupOf(cell, variables))) };
}

interface Cell {
  readonly stratum: string;
  readonly cohort: string;
  readonly counts: Omit<MixGroup, "stratum" | "kept">;
}

function cellsOf(row: ReleaseRow, strata: StrataByKind): readonly Cell[] {
  const { indicator, definitionVersion, hoursMode } = row;
  const mode = hoursMode === undefined ? {} : { hoursMode };
  const byStratum = strata.get(kindKey({ indicator, definitionVersion, ...mode })) ?? new Map();
  return [...byStratum].flatMap(([stratum, places]: [string, ReadonlyMap<string, TallySum>]) =>
    row.pooled.flatMap(({ municipality, cohort }): Cell[] => {
      const state = places.get(`${municipality}|${cohort}`)?.state;
      return stratum === TOTAL_STRATUM || state?.kind !== "share" ? [] : [{ stratum, cohort, counts: state }];
    }),
  );
}

/** As far as everyone may know it: in steps, like other hidden counts. */
function unknownShare({ figure }: ReleaseRow, cells: readonly Cell[], variable: CaseMixVariable): number {
  const name = stratumName(variable, "unknown");
  const unknown = cells
    .filter(({ stratum }) => stratum === name)
    .reduce((sum, { counts }) => sum + counts.yes + counts.no + counts.unknown, 0);
  return toldLeast(unknown) / (figure as PublishedShare).n;
}

function groupOf({ stratum, cohort, counts }: Cell, variables: readonly CaseMixVariable[]): readonly MixGroup[] {
  const mix = caseMixOf(stratum);
  if (mix === undefined) return [];
  const { yes, no, unknown } = counts;
  const key = variables.map((variable) => mix[variable]).join(" ");
  return [{ stratum: key, kept: `${cohort} ${mix.age}`, yes, no, unknown }];
}
