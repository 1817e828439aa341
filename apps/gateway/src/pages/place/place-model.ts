import type { Language, RecordedHoursMode } from "@jobcoach/core";
import type { ReleasedDefinition, ReleaseRow } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { isWhole } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { ALL, type PlaceChoice } from "./place-choice.ts";

/** What a release says of one place, with all together beside it. */
export interface Place {
  readonly release: ReleaseHead;
  readonly choice: PlaceChoice;
  /** Which cohorts could be chosen. */
  readonly cohorts: readonly string[];
  /** Rows of the indicators of the page at the chosen place and at all together, of the chosen cohort. */
  readonly rows: readonly ReleaseRow[];
}

/** Whose figures: those of the chosen place, or those of all together beside it. */
export type Whose = "chosen" | "all";

/** Whether somebody chose one municipality, so that all together stands beside it. */
export const isOne = ({ choice }: Place): boolean => choice.municipality !== ALL;

/** The name of the chosen place. */
export function placeName(language: Language, { choice, release }: Place): string {
  if (choice.municipality === ALL) return lineTexts[language].all;
  return release.municipalities.find(({ code }) => code === choice.municipality)?.name ?? choice.municipality;
}

export const definitionOf = ({ release }: Place, indicator: string): ReleasedDefinition | undefined =>
  release.definitions.find(({ id }) => id === indicator);

/** The whole figure of an indicator; hours that were recorded in another way are another figure. */
export const wholeOf = (
  place: Place,
  indicator: string,
  whose: Whose = "chosen",
  hoursMode?: RecordedHoursMode,
): ReleaseRow | undefined => rowsOf(place, indicator, whose).find((row) => isWhole(row) && row.hoursMode === hoursMode);

/** The parts of an indicator: answers, or weeks of a curve. */
export const partsOf = (place: Place, indicator: string, whose: Whose = "chosen"): readonly ReleaseRow[] =>
  rowsOf(place, indicator, whose).filter((row) => !isWhole(row));

function rowsOf({ rows, choice }: Place, indicator: string, whose: Whose): readonly ReleaseRow[] {
  const code = whose === "chosen" ? choice.municipality : ALL;
  return rows.filter((row) => row.indicator === indicator && row.municipality === code);
}
