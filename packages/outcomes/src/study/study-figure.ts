import type { LocalizedText, PairedMoment, WorkValue } from "@jobcoach/core";
import type { IndicatorReading } from "./indicator-readings.ts";
import type { TrajectoryReading } from "./trajectory-readings.ts";

/** What the study publishes: a number as it is rounded there, words where there is no number, or work values in order. */
export type Published =
  | { readonly kind: "number"; readonly unit: StudyUnit; readonly value: number; readonly decimals: 0 | 1 }
  | { readonly kind: "words"; readonly text: LocalizedText }
  | { readonly kind: "work-values"; readonly values: readonly WorkValue[] };

export type StudyUnit = "count" | "percent" | "mark" | "hours-per-month";

/** With what a published figure is compared; `none` says why there is nothing. */
export type Counterpart =
  | { readonly by: "indicator"; readonly indicator: string; readonly reading: IndicatorReading }
  | { readonly by: "trajectories"; readonly reading: TrajectoryReading }
  | { readonly by: "none" };

/**
 * One figure that the study publishes, where it stands, and with what it is compared. `moment` and `denominator` are as
 * published; `not-published` where the text does not say. `ambiguous` where the text can be read in two ways.
 */
export interface StudyFigure {
  readonly id: string;
  readonly what: LocalizedText;
  readonly published: Published;
  readonly moment: PairedMoment | "not-published" | "none";
  readonly denominator: StudyDenominator;
  readonly ambiguous?: true;
  /** How the reconstruction counts it, and what the text leaves open. */
  readonly note: LocalizedText;
  readonly source: StudySource;
  readonly counterpart: Counterpart;
}

/** Of whom a figure speaks, as far as the text says so. */
export type StudyDenominator = "trajectories" | "employees" | "employees-who-told" | "coaches" | "not-published";

/** The text and the section in which a figure stands. */
export interface StudySource {
  readonly text: "trimbos-af1834-summary" | "movisie-jobcoaching-and-stigma";
  readonly section: string;
}
