import type { LocalizedText } from "@jobcoach/core";

/** Indicators that are about the same thing, under one heading. */
export interface IndicatorGroup {
  readonly title: LocalizedText;
  readonly indicators: readonly string[];
}

/** Every indicator, in the order in which a reader meets them. */
export const indicatorGroups: readonly IndicatorGroup[] = [
  {
    title: { nl: "Aan het werk komen en blijven", en: "Getting and staying in work" },
    indicators: [
      "retention-13w",
      "retention-26w",
      "retention-52w",
      "job-tenure",
      "placement-26w",
      "time-to-placement",
      "trial-conversion",
      "retention-26w@job-start",
      "retention-26w@study",
      "retention@cbs-m6",
    ],
  },
  {
    title: { nl: "Ontwikkeling in het werk", en: "Development in work" },
    indicators: [
      "positive-development",
      "hours-per-week",
      "hours-per-week@wage-returns",
      "coach-judgement",
      "uwv-result",
    ],
  },
  {
    title: { nl: "Waarden van werk", en: "Work values" },
    indicators: ["capability-count", "capability-share", "capability-profile", "capability-change", "associations"],
  },
  {
    title: { nl: "Passend werk", en: "Work that fits" },
    indicators: ["work-fit", "match-mean", "match-quality"],
  },
  {
    title: { nl: "Begeleiding", en: "Coaching" },
    indicators: [
      "coaching-hours-employee",
      "coaching-hours-employer",
      "coaching-hours-per-100-worked",
      "employer-supported-start",
      "employer-supported-follow-up",
      "employer-takes-over",
      "guidance-themes",
      "colleague-involved",
      "care-contact",
      "relatives-contact",
    ],
  },
  {
    title: { nl: "Wat mensen van de begeleiding vinden", en: "What people think of the coaching" },
    indicators: ["satisfaction", "support-benefit", "support-fit", "felt-understood", "rapport"],
  },
  {
    title: { nl: "Openheid op het werk", en: "Openness at work" },
    indicators: ["disclosure-employer", "disclosure-colleagues", "reaction-employer", "reaction-colleagues"],
  },
  {
    title: { nl: "Regelingen", en: "Schemes" },
    indicators: ["scheme-use"],
  },
];
