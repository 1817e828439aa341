import type { LocalizedText } from "@jobcoach/core";

interface Subject {
  readonly id: string;
  readonly title: LocalizedText;
  /** Ids of indicators, the most important first. */
  readonly indicators: readonly string[];
}

const subject = (id: string, nl: string, en: string, indicators: readonly string[]): Subject => ({
  id,
  title: { nl, en },
  indicators,
});

/** What the indicators are about, in the order in which people ask; each indicator stands under one subject. */
export const indicatorSubjects: readonly Subject[] = [
  subject("work", "Aan het werk blijven", "Staying in work", [
    "retention-26w",
    "retention-13w",
    "retention-52w",
    "job-tenure",
    "retention-26w@job-start",
    "retention@cbs-m6",
    "retention-26w@study",
  ]),
  subject("placement", "Werk vinden", "Finding work", ["placement-26w", "time-to-placement", "trial-conversion"]),
  subject("growth", "Hoe het werk zich ontwikkelt", "How work develops", [
    "positive-development",
    "hours-per-week",
    "hours-per-week@wage-returns",
    "coach-judgement",
    "uwv-result",
    "employer-takes-over",
    "scheme-use",
  ]),
  subject("values", "Waarden van werk", "Work values", [
    "capability-count",
    "capability-share",
    "capability-profile",
    "capability-change",
    "associations",
  ]),
  subject("match", "Passend werk", "Match", ["work-fit", "match-quality", "match-mean"]),
  subject("coaching", "Begeleiding", "Coaching", [
    "coaching-hours-employee",
    "coaching-hours-employer",
    "coaching-hours-per-100-worked",
    "employer-supported-start",
    "employer-supported-follow-up",
    "guidance-themes",
    "colleague-involved",
    "care-contact",
    "relatives-contact",
  ]),
  subject("experience", "Wat mensen ervan vinden", "What people think of it", [
    "support-benefit",
    "support-fit",
    "felt-understood",
    "rapport",
    "satisfaction",
    "disclosure-employer",
    "disclosure-colleagues",
    "reaction-employer",
    "reaction-colleagues",
  ]),
];
