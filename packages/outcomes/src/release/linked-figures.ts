import { regionOf } from "@jobcoach/core";
import { ALL, POOLED } from "../figures/cell-sums.ts";
import { indicatorById } from "../indicator/indicators.ts";
import type { TallySum } from "../tally/merge.ts";
import type { TallyState } from "../tally/tally-state.ts";
import { countsOf } from "./counts-of.ts";
import { earlierCells } from "./earlier-cells.ts";
import { groupDisclosure } from "./group-disclosure.ts";
import {
  type HidingLevel,
  type InnerCell,
  type LinkedCell,
  type LinkedCells,
  largestIn,
} from "./guard/linked-cells.ts";
import { type EarlierFigures, isolatedSince } from "./isolated-since.ts";
import type { PlannedFigure, PlannedIndicator } from "./plan/planned-figures.ts";
import type { ReleasePolicy } from "./policy.ts";
import type { Release } from "./release.ts";
import { boundCells } from "./unknown-bounds.ts";

/** The final figures of indicators that count the same persons, as cells that add up; `figures[i][f]` is the cell of a figure. */
export interface LinkedFigures {
  readonly linked: LinkedCells;
  readonly cellOf: ReadonlyMap<PlannedFigure, number>;
}

export function linkedFigures(
  group: readonly PlannedIndicator[],
  policy: ReleasePolicy,
  earlier: EarlierFigures,
  releases: readonly Pick<Release, "rows">[],
): LinkedFigures {
  const inner = innerCellsOf(group);
  const positions = new Map(inner.map(({ municipality, column }, at) => [`${municipality}|${column}`, at]));
  const cells: LinkedCell[] = [];
  const byPlace = new Map<string, number>();
  const cellOf = new Map<PlannedFigure, number>();
  for (const indicator of group) {
    const halfYears = [...new Set([...indicator.inner.keys()].map(halfYearOfKey))].sort().join();
    const bound = boundCells(indicator.kind, releases);
    for (const figure of indicator.figures) {
      if (!figure.final) continue;
      const members = figure.members.map((key) => positions.get(key) ?? -1).sort((a, b) => a - b);
      const column = figure.cohort === POOLED ? `${POOLED} ${halfYears}` : figure.cohort;
      const place = `${figure.municipality}|${column}|${members.join()}`;
      const state = stateOf(figure.sum);
      const before = earlier({ ...indicator.kind, municipality: figure.municipality, cohort: figure.cohort });
      const own = strictest(isolatedSince(state, before, policy), disclosureOf(state, indicator.kind.indicator));
      const isBound = state.kind === "share" && figure.members.some((key) => bound.has(key));
      const at = byPlace.get(place) ?? cells.length;
      byPlace.set(place, at);
      cellOf.set(figure, at);
      cells[at] = {
        row: figure.municipality,
        column,
        members,
        atLeast: strictest(strictest(own, isBound ? 1 : 0), cells[at]?.atLeast ?? 0),
        weight: weightOf(figure),
      };
    }
  }
  const known = earlierCells(group, positions, inner, releases, policy);
  const levels = new Map(known.map((cell) => [cell.members.join(), cell.known ?? 0]));
  const present = cells.map((cell): LinkedCell => {
    const level = levels.get(cell.members.join());
    return level === undefined || cell.atLeast > level ? cell : { ...cell, known: level };
  });
  return { linked: { inner, cells: [...present, ...known] }, cellOf };
}

const halfYearOfKey = (key: string) => key.slice(key.indexOf("|") + 1);

/** Neighbours in a region stand beside each other, because the guard looks for partners nearby. */
function innerCellsOf(group: readonly PlannedIndicator[]): readonly InnerCell[] {
  const keys = [...new Set(group.flatMap(({ inner }) => [...inner.keys()]))];
  const placed = keys.map((key) => {
    const municipality = key.slice(0, key.indexOf("|"));
    return { key, municipality, order: `${regionOf(municipality)?.region.code ?? ""}|${key}` };
  });
  placed.sort((a, b) => (a.order < b.order ? -1 : 1));
  return placed.map(({ key, municipality }): InnerCell => {
    const counts: number[] = [];
    const kept: number[] = [];
    const absent = new Set<number>();
    let repeats = 0;
    for (const { inner } of group) {
      const sum = inner.get(key);
      const own = sum === undefined ? undefined : countsOf(stateOf(sum));
      if (own !== undefined) kept.push(...largestIn(own).map((at) => counts.length + at));
      for (const index of [0, 1, 2]) {
        if (own === undefined) absent.add(counts.length);
        counts.push(own?.[index] ?? 0);
      }
      repeats = Math.max(repeats, sum === undefined ? 0 : repeatsIn(sum));
    }
    const cell = { municipality, column: halfYearOfKey(key), counts, repeats, kept };
    return absent.size === 0 ? cell : { ...cell, absent };
  });
}

const repeatsIn = ({ members }: TallySum) => members.reduce((total, member) => total + member.repeatPersons, 0);

export function stateOf({ state }: TallySum): TallyState {
  if (state === null) throw new Error("a cell of nothing");
  return state;
}

const strictest = (a: HidingLevel, b: HidingLevel) => (a > b ? a : b);

/** What means give away of the whole group; the guard of shares sees that from their counts. */
function disclosureOf(state: TallyState, indicator: string): HidingLevel {
  const definition = indicatorById(indicator);
  if (state.kind === "paired-mean" && definition?.kind === "paired-mean")
    return groupDisclosure(state, definition.unit);
  return countsOf(state).every((count) => count === 0) ? 2 : 0;
}

/** What is of all is missed most, by far; sums more than their parts, large figures more than small ones. */
function weightOf({ municipality, cohort, sum }: PlannedFigure): number {
  const row = municipality === ALL ? 60 : municipality.startsWith("AM") ? 3 : 1;
  const column = cohort === POOLED ? 40 : cohort.includes("..") ? 2 : /^\d{4}$/.test(cohort) ? 1.5 : 1;
  return row * column + countsOf(stateOf(sum)).reduce((total, count) => total + count, 0) / 1e6;
}
