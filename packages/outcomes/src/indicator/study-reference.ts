import type { ReferenceFigure } from "./indicator.ts";

/** What the study of 2020 found after half a year. It counts in another way than this project and is not a benchmark. */
export const studyReference: ReferenceFigure = {
  kind: "counts",
  variant: "retention-26w@study",
  text: {
    nl: "In het onderzoek van 2020 was na een halfjaar 88 % aan het werk, 6 % niet en 6 % niet bekend (134 trajecten). Daar begon de klok bij de eerste vragenlijst en telden proefplaatsingen mee; het is geen norm.",
    en: "In the 2020 study 88% were in work after half a year, 6% were not and 6% were not known (134 trajectories). There the clock started at the first questionnaire and trial placements counted; it is not a benchmark.",
  },
  n: 134,
  counts: { yes: 118, no: 8, unknown: 8 },
  use: "context-only",
  source: "Trimbos-instituut AF1834 (2020); counts reconstructed from the published percentages",
};
