import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Citation } from "../../law/citation.ts";
import type { Parameter } from "../../law/parameter.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import type { Bound, Requirement } from "./requirement.ts";

/** The schemes of the catalogue, by public and stable id. */
export type SchemeId =
  | "beschut-werk"
  | "doelgroepregister"
  | "jobcoaching-gemeente"
  | "jobcoaching-uwv"
  | "lage-inkomensvoordeel"
  | "loondispensatie"
  | "loonkostensubsidie"
  | "loonkostensubsidie-forfaitair"
  | "loonkostensubsidie-tijdelijk"
  | "loonkostenvoordeel-arbeidsgehandicapte-werknemer"
  | "loonkostenvoordeel-banenafspraak"
  | "loonkostenvoordeel-herplaatsen-arbeidsgehandicapte"
  | "loonkostenvoordeel-oudere-werknemer"
  | "no-riskpolis"
  | "participatieplaats"
  | "praktijkroute"
  | "proefplaatsing-participatiewet"
  | "proefplaatsing-uwv"
  | "subsidie-interne-jobcoach"
  | "vervoersvoorziening"
  | "werkplekaanpassing";

/**
 * How sure a statement about a scheme is. `verified`: seen in the source. `inferred`: follows from sources that do not say it
 * for this day or case. `memory`: told without a source at hand. Only what is verified decides.
 */
export type StatementStatus = "verified" | "inferred" | "memory";

/** Since when a scheme is in force; where that is not known, the day of the oldest text that was read. Dates inclusive. */
export type InForce = { readonly to?: CalendarDate } & (
  | { readonly from: CalendarDate }
  | { readonly from?: never; readonly readFrom: CalendarDate }
);

/** One thing that must be so. Outside `from` and `to` (inclusive) it is not asked. */
export interface Condition {
  /** Kebab-case, unique in its scheme, public and stable. */
  readonly code: string;
  readonly text: LocalizedText;
  readonly requirement: Requirement;
  readonly citation: Citation;
  /** Absent means verified. */
  readonly status?: Exclude<StatementStatus, "verified">;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** How long a scheme lasts at most, in months; without `months` the text says it. Not stated at all means unknown. */
export interface DurationRule {
  readonly text: LocalizedText;
  readonly months?: Bound;
  readonly citation: Citation;
  /** Absent means verified. */
  readonly status?: Exclude<StatementStatus, "verified">;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** A scheme that helps somebody with a work limitation, or the employer, as the law describes it. */
export interface Scheme {
  readonly id: SchemeId;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  /** Who grants it; `either`: municipality or UWV, whoever is responsible for the person. */
  readonly grantor: "municipality" | "uwv" | "tax-administration" | "either";
  readonly basis: readonly [Citation, ...Citation[]];
  readonly inForce: InForce;
  readonly conditions: readonly [Condition, ...Condition[]];
  readonly duration: readonly DurationRule[];
  /** The numbers that the scheme uses, for amounts too. */
  readonly parameters: readonly Parameter[];
}
