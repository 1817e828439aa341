import type { Figure } from "@jobcoach/outcomes";

/** A figure of Apeldoorn over its final half-years, of retention unless said otherwise. */
export const ownFigure = (over: Partial<Figure> & Pick<Figure, "estimate">): Figure => ({
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort: "pooled",
  status: "final",
  pooled: [],
  observedUntil: "2026-06-30",
  trajectories: 100,
  persons: 100,
  reasons: {},
  ...over,
});
