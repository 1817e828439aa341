import type { DayNumber } from "@jobcoach/core";
import type { Histogram } from "../statistics/histogram.ts";
import { type ComingBack, createComingBack, keepPerson } from "./coming-back.ts";
import { type Contribution, NEVER } from "./contribution.ts";
import { createFarValues } from "./far-values.ts";
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
  /** How often each far value of a channel occurred. */
  far(channel: number): Histogram;
  /** By line; absent where it has none. */
  readonly products: readonly (ProductSums | undefined)[];
  /** How many trajectories are of a person who was counted in this line before. */
  ofKnownPersons(line: number): number;
  repeatPersons(line: number): number;
  /** Absent where no trajectory came in. */
  observedUntil(line: number): DayNumber | undefined;
  /** Absent where maturity was asked of none. */
  finalThrough(line: number): DayNumber | undefined;
}

const FIRST_ROOM = 128;

/** Makes empty cells of one layout; those that never grew large are read in one shared piece of memory. */
export function cellCountsFor(layout: TallyLayout): () => CellCounts {
  const shared = new Int32Array(layout.slots);
  return () => createCellCounts(layout, shared);
}

function createCellCounts(layout: TallyLayout, shared: Int32Array): CellCounts {
  let written = new Int32Array(FIRST_ROOM);
  let writtenCount = 0;
  let times: Int32Array | undefined;
  const far = createFarValues();
  const products: (ProductSums | undefined)[] = [];
  const observedUntil = new Int32Array(layout.lines.length).fill(-NEVER);
  const finalThrough = new Int32Array(layout.lines.length).fill(NEVER);
  let comingBack: ComingBack | undefined;

  const countWritten = (into: Int32Array) => {
    countSlots(written, writtenCount, into);
    writtenCount = 0;
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
      const { slots, slotCount, rowCount, rows, rowLines } = contribution;
      makeRoom(slotCount);
      copySlots(slots, slotCount, written, writtenCount);
      writtenCount += slotCount;
      far.add(contribution.far, contribution.farCount);
      for (let at = 0; at < rowCount; at++) {
        const line = rowLines[at]!;
        products[line] ??= createProductSums();
        products[line].add(rows[at]!);
      }
      keepDays(contribution, observedUntil, finalThrough);
      if (contribution.person !== undefined) {
        comingBack ??= createComingBack(layout.lines.length);
        keepPerson(comingBack, contribution, contribution.person);
      }
    },
    finish() {
      if (times === undefined) shared.fill(0);
      countWritten(times ?? shared);
      return {
        times: times ?? shared,
        far: far.histogram,
        products,
        ofKnownPersons: (line) => comingBack?.known[line] ?? 0,
        repeatPersons: (line) => comingBack?.repeated[line] ?? 0,
        observedUntil: (line) => knownDay(observedUntil[line]!),
        finalThrough: (line) => knownDay(finalThrough[line]!),
      };
    },
  };
}

function copySlots(slots: Int32Array, count: number, into: Int32Array, from: number): void {
  for (let at = 0; at < count; at++) into[from + at] = slots[at]!;
}

function countSlots(slots: Int32Array, count: number, into: Int32Array): void {
  for (let at = 0; at < count; at++) into[slots[at]!]!++;
}

const knownDay = (day: DayNumber) => (Math.abs(day) === NEVER ? undefined : day);

/** Keeps per line the last day observed, and the first of the days about which all is final. */
function keepDays(
  { observedUntil, lineCount, lines, finalThrough }: Contribution,
  latest: Int32Array,
  earliest: Int32Array,
): void {
  for (let at = 0; at < lineCount; at++) {
    const line = lines[at]!;
    if (observedUntil > latest[line]!) latest[line] = observedUntil;
    if (finalThrough[at]! < earliest[line]!) earliest[line] = finalThrough[at]!;
  }
}
