import { coachingRegimeCodes } from "../../codes/coaching.ts";
import type { CoachingRegime } from "../../facts/provision.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter } from "../../law/parameter.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import { unknownFrom, verified } from "./periods.ts";

/** Who coaches: somebody of a recognised organisation, or somebody at the employer. */
export type CoachingRoute = "external" | "internal";

/** Numbers of the first, the second, and the third and later years of coaching. */
export type ByCoachingYear = readonly [first: Parameter, second: Parameter, later: Parameter];

/** Coaching hours as a share of worked hours: per year of coaching, and during a trial placement. */
export interface RegimeShares {
  readonly years: ByCoachingYear;
  readonly trialPlacement: Parameter;
}

/**
 * The shares by route and regime in UWV's policy. The protocol of 2016 replaced that of 2014; neither its content nor that of
 * its successor of 2019 was found, so nothing is known from 2016 on. Very light exists with an external coach only.
 */
export const regimeShares: {
  readonly external: Readonly<Record<CoachingRegime, RegimeShares>>;
  readonly internal: Readonly<Record<Exclude<CoachingRegime, "very-light">, RegimeShares>>;
} = {
  external: {
    "very-light": shares("external", "very-light", [300, 300, 300, 300]),
    light: shares("external", "light", [600, 300, 300, 600]),
    middle: shares("external", "middle", [1000, 500, 300, 1000]),
    intensive: shares("external", "intensive", [1500, 750, 600, 1500]),
  },
  internal: {
    light: shares("internal", "light", [600, 300, 300, 600]),
    middle: shares("internal", "middle", [1000, 500, 300, 1000]),
    intensive: shares("internal", "intensive", [1500, 750, 600, 1500]),
  },
};

/** The most coaching hours that the decree allows, as a share of the worked hours of a year; earlier texts were not read. */
export const ceilingShares: Readonly<Record<CoachingRoute, ByCoachingYear>> = {
  external: [ceiling("external", 1, 1500), ceiling("external", 2, 750), ceiling("external", 3, 600)],
  internal: [ceiling("internal", 1, 1500), ceiling("internal", 2, 750), ceiling("internal", 3, 600)],
};

/** A late application reaches back this far at most; the protocol's own examples give 27, 28 and 29 days. */
export const retroactiveWeeks: Parameter = {
  id: "job-coach/retroactive-weeks",
  title: { nl: "Terugwerkende kracht, hoogstens", en: "Retroactive effect, at most" },
  unit: "weeks",
  periods: [verified("2014-07-01", 4, citing(laws.jobCoachProtocol2014), "2015-12-31"), unknownFrom("2016-01-01")],
};

/** Hourly rate of an external coach without VAT, travel included. */
export const externalHourlyRate: Parameter = {
  id: "job-coach/external-hourly-rate",
  title: { nl: "Uurtarief externe jobcoach", en: "Hourly rate of an external job coach" },
  unit: "cents-per-hour",
  periods: [verified("2015-01-01", 7478, citing(laws.uwvStandardAmounts2015), "2015-12-31"), unknownFrom("2016-01-01")],
};

function shares(
  route: CoachingRoute,
  regime: CoachingRegime,
  [first, second, later, trial]: readonly [number, number, number, number],
): RegimeShares {
  const id = `job-coach/${route}-${regime}`;
  const period =
    route === "external"
      ? (value: number) => verified("2014-07-01", value, citing(laws.jobCoachProtocol2014), "2015-12-31")
      : (value: number) => verified("2015-01-01", value, citing(laws.internalJobCoachProtocol2015), "2015-12-31");
  const label = coachingRegimeCodes.codes[regime];
  const share = (name: string, value: number, when: LocalizedText): Parameter => ({
    id: `${id}-${name}`,
    title: {
      nl: `${routeText(route).nl}, ${label.nl.toLowerCase()}, ${when.nl}: deel van de gewerkte uren`,
      en: `${routeText(route).en}, ${label.en.toLowerCase()}, ${when.en}: share of the worked hours`,
    },
    unit: "basis-points",
    periods: [period(value), unknownFrom("2016-01-01")],
  });
  return {
    years: [
      share("year-1", first, yearText(1)),
      share("year-2", second, yearText(2)),
      share("year-3", later, yearText(3)),
    ],
    trialPlacement: share("trial-placement", trial, { nl: "proefplaatsing", en: "trial placement" }),
  };
}

function ceiling(route: CoachingRoute, year: number, value: number): Parameter {
  const citation = citing(laws.reintegrationDecree, route === "external" ? "18(3)" : "12(2)", "2026-05-02");
  return {
    id: `job-coach/${route}-ceiling-year-${year}`,
    title: {
      nl: `${routeText(route).nl}, ${yearText(year).nl}: wettelijk maximum`,
      en: `${routeText(route).en}, ${yearText(year).en}: statutory maximum`,
    },
    unit: "basis-points",
    periods: [verified("2026-05-02", value, citation)],
  };
}

function routeText(route: CoachingRoute): LocalizedText {
  return route === "external"
    ? { nl: "Externe jobcoach", en: "External job coach" }
    : { nl: "Interne jobcoach", en: "Internal job coach" };
}

/** The year of coaching as titles name it; the third stands for later ones too. */
export function yearText(year: number): LocalizedText {
  return { nl: `jaar ${year}${year > 2 ? " en later" : ""}`, en: `year ${year}${year > 2 ? " and later" : ""}` };
}
