import { type HoursGrowth, momentWindows, type Trajectory } from "@jobcoach/core";
import { exclusionAt } from "../observation/eligibility.ts";
import {
  counted,
  excluded,
  notKnown,
  notMature,
  type Observation,
  type PairedValue,
} from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import type { PairedIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { judgeWorkAfterHalfYear, outsideRetention, workFinalThrough } from "./work-on-day.ts";

const { target: HALF_YEAR_DAYS } = momentWindows.followUp;

/** What stated hours and paid hours have in common. */
export const hoursPerWeekDefinition = {
  kind: "paired-mean",
  question: { nl: "Gaan mensen meer of minder uren werken?", en: "Do people come to work more or fewer hours?" },
  exclusions: {
    nl: "Niet aan het werk na 26 weken, beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Not in work after 26 weeks, sheltered work at the start, started before the delivery begins, died or reached state pension age.",
  },
  direction: "neutral",
  unit: "hundredths-of-hours-per-week",
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["never-placed", "not-index-trajectory", "running-clients-only"],
    excluded: [
      "sheltered-at-start",
      "started-before-coverage",
      "died",
      "reached-state-pension-age",
      "not-in-work-at-measurement",
    ],
    "not-mature": ["window-not-over"],
    unknown: ["hours-at-start-not-known", "hours-later-not-known"],
    counted: ["pair"],
  },
  source: "Definition of this project",
} satisfies Partial<PairedIndicator>;

/** Judges hours of those in work half a year later, once the sources have had the time to tell of the last day of the window. */
export const judgeHours =
  (growthOf: (trajectory: Trajectory) => HoursGrowth, windowDays: number) =>
  (subject: Subject): Observation<PairedValue> => {
    const outside = outsideRetention(subject) ?? exclusionAt(subject, HALF_YEAR_DAYS);
    if (outside !== undefined) return outside;
    const lastDay = subject.t0Day + windowDays;
    const finalThrough = workFinalThrough(subject, lastDay);
    if (finalThrough < lastDay) return notMature(finalThrough);
    if (judgeWorkAfterHalfYear(subject).reason === "no") return excluded("not-in-work-at-measurement");
    const growth = growthOf(subject.trajectory);
    if (growth.known) return counted("pair", { baseline: growth.before, followUp: growth.after }, finalThrough);
    return notKnown(growth.reason === "never-placed" ? "hours-at-start-not-known" : growth.reason, finalThrough);
  };
