import type { Language } from "@jobcoach/core";
import type { Chart } from "../charts/chart.ts";
import { flowBars } from "../charts/flow-bars.tsx";
import type { ExplanationView } from "./explanation-model.ts";
import { flowSteps, totalOf } from "./flow-steps.ts";
import { explanationTexts } from "./texts.ts";

/** The flow of each figure at the place that is shown; the first is also a file. */
export const explanationCharts = (language: Language, { rows, definition }: ExplanationView): readonly Chart[] =>
  rows
    .filter(({ figure }) => figure !== null)
    .map((row) => {
      const steps = flowSteps(language, row);
      return flowBars({
        language,
        id: ["flow", ...(row.hoursMode === undefined ? [] : [row.hoursMode])].join("-"),
        title: explanationTexts[language].chartTitle(definition.title[language]),
        total: totalOf(steps),
        steps,
      });
    });
