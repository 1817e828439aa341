import { disclosureFigures } from "./disclosure-figures.ts";
import { impactFigures } from "./impact-figures.ts";
import { populationFigures } from "./population-figures.ts";
import { practiceFigures } from "./practice-figures.ts";
import type { StudyFigure } from "./study-figure.ts";

/**
 * All that the public texts about the study of 2020 give as a figure, an order or a comparison. What they do not publish is
 * not here. Facts only; the wording is ours.
 */
export const studyFigures: readonly StudyFigure[] = [
  ...populationFigures,
  ...practiceFigures,
  ...impactFigures,
  ...disclosureFigures,
];
