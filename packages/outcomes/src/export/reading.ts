import type { Interval } from "../statistics/interval.ts";
import type { ExportStatus } from "./export-statuses.ts";
import type { ExportUnit } from "./export-units.ts";
import type { ExportedValue } from "./figure-file.ts";
import type { MeasureId } from "./measures.ts";

/** A number that is `undefined` where it is hidden and `null` where there is none. */
export type MaybeShown = number | null | undefined;

/** One number of a figure before it gets a status; `n` is how many stand behind it. */
export interface Reading {
  readonly measure: MeasureId;
  readonly unit: ExportUnit;
  readonly value: MaybeShown;
  readonly n: MaybeShown;
  /** Of which question or curve. */
  readonly group?: string;
  /** Of which answer or week. */
  readonly category?: string;
}

/** How the numbers of one figure are labelled. */
export interface StatusOfFigure {
  /** The status of a number that stands there. */
  readonly shown: ExportStatus;
  /** The status of a number that does not. */
  readonly hidden: ExportStatus;
}

/** The number as it stands in a file, always with a status. */
export function withStatus(reading: Reading, { shown, hidden }: StatusOfFigure): ExportedValue {
  const { measure, unit, value, n, group = null, category = null } = reading;
  const status = value === undefined ? hidden : value === null ? "not-available" : shown;
  return { group, category, measure, value: value ?? null, unit, n: value === undefined ? null : (n ?? null), status };
}

/** A limit of an interval that may be hidden or not be there. */
export function limitOf(interval: Interval | null | undefined, end: keyof Interval): MaybeShown {
  return interval === null || interval === undefined ? interval : interval[end];
}
