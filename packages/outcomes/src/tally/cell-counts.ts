import type { DayNumber } from "@jobcoach/core";
import { type Contribution, NEVER } from "./contribution.ts";
import { createProductSums, type ProductSums } from "./product-sums.ts";
import type { TallyLayout } from "./tally-lines.ts";

/**
 * The counts of one cell. What trajectories contribute is first written down and counted now and then, which keeps a cell of few
 * small and lets a cell of many count without leaving its own memory.
 */
export interface CellCounts {
  take(contribution: Contribution): void;
  /** Gives all counts, once and at the end; they hold until those of another cell are asked for. */
  finish(): FinalCounts;
}

export interface FinalCounts {
  /** By slot. */
  readonly times: Int32Array;
  /** By channel, how often each far value occurred. */
  readonly far: readonly (ReadonlyMap<number, number> | undefined)[];
  /** By line; absent where it has none. */
  readonly products: readonly (ProductSums | undefined)[];
  persons(line: number): number;
  repeatPersons(line: number): number;
  observedUntil(line: number): DayNumber;
  /** Absent where maturity was asked of none. */
  finalThrough(line: number): DayNumber | undefined;
}

const FIRST_ROOM = 128;

/** What is kept of each line, one after the other. */
const [PERSONS, LAST_PERSON, REPEATED, OBSERVED_UNTIL, FINAL_THROUGH, KEPT] = [0, 1, 2, 3, 4, 5] as const;

/** Makes empty cells of one layout; those that never grew large are read in one shared piece of memory. */
export function cellCountsFor(layout: TallyLayout): () => CellCounts {
  const shared = new Int32Array(layout.slots);
  return () => createCellCounts(layout, shared);
}

function createCellCounts(layout: TallyLayout, shared: Int32Array): CellCounts {
  let written = new Int32Array(FIRST_ROOM);
  let writtenCount = 0;
  let times: Int32Array | undefined;
  let farWritten: number[] = [];
  const far: (Map<number, number> | undefined)[] = [];
  const products: (ProductSums | undefined)[] = [];
  const kept = emptyLines(layout.lines.length);

  const countWritten = (into: Int32Array) => {
    for (let at = 0; at < writtenCount; at++) into[written[at]!]!++;
    writtenCount = 0;
  };
  const countFar = () => {
    for (let at = 0; at < farWritten.length; at += 2) {
      const [channel, value] = [farWritten[at]!, farWritten[at + 1]!];
      far[channel] ??= new Map();
      const counts = far[channel];
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    farWritten = [];
  };
  const makeRoom = (more: number) => {
    if (writtenCount + more <= written.length) return;
    if (written.length < layout.slots) {
      const larger = new Int32Array(2 * written.length + more);
      larger.set(written);
      written = larger;
    } else {
      times ??= new Int32Array(layout.slots);
      countWritten(times);
    }
  };

  return {
    take(contribution) {
      const { slots, slotCount, far: farValues, rows } = contribution;
      makeRoom(slotCount);
      for (let at = 0; at < slotCount; at++) written[writtenCount + at] = slots[at]!;
      writtenCount += slotCount;
      for (let at = 0; at < farValues.length; at++) farWritten.push(farValues[at]!);
      if (farWritten.length > FAR_ROOM) countFar();
      for (const { line, row } of rows) {
        products[line] ??= createProductSums();
        products[line].add(row);
      }
      keepLines(kept, contribution);
    },
    finish() {
      if (times === undefined) shared.fill(0);
      countWritten(times ?? shared);
      countFar();
      return {
        times: times ?? shared,
        far,
        products,
        persons: (line) => kept[line * KEPT + PERSONS]!,
        repeatPersons: (line) => kept[line * KEPT + REPEATED]!,
        observedUntil: (line) => kept[line * KEPT + OBSERVED_UNTIL]!,
        finalThrough: (line) => {
          const day = kept[line * KEPT + FINAL_THROUGH]!;
          return day === NEVER ? undefined : day;
        },
      };
    },
  };
}

const FAR_ROOM = 2000;

function emptyLines(count: number): Int32Array {
  const kept = new Int32Array(count * KEPT);
  for (let at = 0; at < kept.length; at += KEPT) {
    kept[at + LAST_PERSON] = -1;
    kept[at + OBSERVED_UNTIL] = -NEVER;
    kept[at + FINAL_THROUGH] = NEVER;
  }
  return kept;
}

/** Counts who came in per line, and keeps the last day observed and the first of the days about which all is final. */
function keepLines(kept: Int32Array, contribution: Contribution): void {
  const { person, observedUntil, lineCount, lines, finalThrough, isRepeat } = contribution;
  for (let at = 0; at < lineCount; at++) {
    const line = lines[at]! * KEPT;
    if (kept[line + LAST_PERSON] !== person) {
      kept[line + LAST_PERSON] = person;
      kept[line + PERSONS]!++;
    }
    kept[line + REPEATED]! += isRepeat[at]!;
    if (observedUntil > kept[line + OBSERVED_UNTIL]!) kept[line + OBSERVED_UNTIL] = observedUntil;
    if (finalThrough[at]! < kept[line + FINAL_THROUGH]!) kept[line + FINAL_THROUGH] = finalThrough[at]!;
  }
}
