import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CoachingRegime, ProvisionForm } from "../facts/provision.ts";
import type { Citation } from "../law/citation.ts";
import type { MunicipalityCode } from "../municipalities/municipality-code.ts";

/** A regime as one grantor calls it, and how much coaching it plans. */
export interface RegimePolicy {
  readonly name: string;
  /** Planned hours as basis points of the hours worked (1 % is 100), or planned hours per month; one of the two. */
  readonly planned: { readonly basisPoints: number } | { readonly hoursPerMonth: number };
}

/**
 * What one municipality's rules say about job coaching, in force from a day. The law gives municipalities no regimes, hours or
 * amounts, so what is absent here is not known; `regimes` is absent where their contents were not seen.
 */
export interface PolicyProfile {
  readonly municipality: MunicipalityCode;
  readonly citation: Citation;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly forms?: readonly ProvisionForm[];
  readonly minimumContractMonths?: number;
  /** The contract has at least (inclusive) or more than (exclusive) this many hours per week. */
  readonly minimumHoursPerWeek?: { readonly hours: number; readonly inclusive: boolean };
  readonly maximumTrialMonths?: number;
  readonly reviewMonths?: number;
  readonly regimes?: readonly RegimePolicy[];
}

/** A regime on the common scale, or why it has no place there. */
export type HarmonisedRegime =
  | { readonly known: true; readonly regime: CoachingRegime; readonly basisPoints: number }
  | {
      readonly known: false;
      readonly reason: "regimes-not-known" | "regime-not-in-profile" | "hours-worked-not-known" | "nothing-planned";
    };

/**
 * The place of a grantor's own regime on the common scale: planned hours of coaching against hours worked. A plan in hours per
 * month needs the hours worked per week (a month has 30.4375 days). Names are compared without regard to case and outer spaces.
 */
export function harmonisedRegime(profile: PolicyProfile, name: string, hoursPerWeek?: number): HarmonisedRegime {
  if (profile.regimes === undefined) return { known: false, reason: "regimes-not-known" };
  const own = profile.regimes.find((regime) => plain(regime.name) === plain(name));
  if (own === undefined) return { known: false, reason: "regime-not-in-profile" };
  if ("basisPoints" in own.planned) return onScale(own.planned.basisPoints);
  if (hoursPerWeek === undefined || !(hoursPerWeek > 0)) return { known: false, reason: "hours-worked-not-known" };
  return onScale(Math.round((own.planned.hoursPerMonth * 10_000) / (hoursPerWeek * WEEKS_PER_MONTH)));
}

/**
 * The regime of the common scale for a planned share of the hours worked. The scale is UWV's four regimes by their share in the
 * first year (3, 6, 10 and 15 %); a share goes to the nearest, a share half-way to the higher. A decision of this project.
 */
export function regimeOfShare(basisPoints: number): CoachingRegime | undefined {
  if (!(basisPoints > 0)) return undefined;
  if (basisPoints < 450) return "very-light";
  if (basisPoints < 800) return "light";
  return basisPoints < 1250 ? "middle" : "intensive";
}

const WEEKS_PER_MONTH = 30.4375 / 7;

function onScale(basisPoints: number): HarmonisedRegime {
  const regime = regimeOfShare(basisPoints);
  return regime === undefined ? { known: false, reason: "nothing-planned" } : { known: true, regime, basisPoints };
}

const plain = (name: string) => name.trim().toLowerCase();
