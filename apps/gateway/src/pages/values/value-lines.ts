import type { Language } from "@jobcoach/core";
import { cohortWords } from "../lines/cohort-words.ts";
import { type Place, placeName } from "../place/place-model.ts";
import type { ValueLine } from "./values-model.ts";

/** The values of a place, to be laid out. */
export interface LinesProps {
  readonly language: Language;
  readonly place: Place;
  readonly lines: readonly ValueLine[];
}

/** Of which place and half-years a table is. */
export const whereOf = (language: Language, place: Place) =>
  `${placeName(language, place)}, ${cohortWords(language, place.choice.cohort)}`;
