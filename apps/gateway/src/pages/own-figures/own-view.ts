import type { Language, MunicipalityCode } from "@jobcoach/core";
import { headlineIndicators } from "@jobcoach/outcomes";
import type { OwnSeries } from "./own-series.ts";
import type { OwnFigures } from "./read-own-figures.ts";

/** All that a page with own figures shows. */
export interface OwnView extends OwnFigures {
  readonly language: Language;
  readonly code: MunicipalityCode;
  readonly name: string;
}

/** The series of one indicator; several where hours are recorded in different ways. */
export const seriesFor = (series: readonly OwnSeries[], indicator: string): readonly OwnSeries[] =>
  series.filter((one) => one.indicator.id === indicator);

/** The indicators that come first, as far as there are figures of them. */
export const headlineSeries = (series: readonly OwnSeries[]): readonly (readonly OwnSeries[])[] =>
  headlineIndicators.map(({ id }) => seriesFor(series, id)).filter((own) => own.length > 0);
