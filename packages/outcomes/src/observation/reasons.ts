import type { LocalizedText, UnknownReason } from "@jobcoach/core";
import type { Outcome } from "./observation.ts";

const label = (nl: string, en: string): LocalizedText => ({ nl, en });

/** Reasons for an unknown status, in the words of the core. */
const unknownStatus = {
  moved: label("verhuisd", "moved away"),
  detention: label("in detentie", "in detention"),
  "lost-sight": label("uit beeld", "lost from sight"),
  "sources-disagree": label("bronnen spreken elkaar tegen", "sources disagree"),
  "open-end-not-maintained": label("einde van de baan wordt niet bijgehouden", "end of the job is not kept up"),
  "not-observed-long-enough": label("niet lang genoeg gevolgd", "not observed long enough"),
  "return-lag": label("loonaangifte nog niet compleet", "wage return not complete yet"),
  "wage-returns-not-asked": label("loonaangifte niet opgevraagd", "wage returns not asked for"),
  "planned-end-passed": label("geplande einddatum voorbij", "planned end has passed"),
  "end-unknown": label("einde van de baan niet bekend", "end of the job not known"),
  "unclear-whether-paid": label("niet duidelijk of het werk betaald is", "not clear whether the work is paid"),
  "no-follow-up": label("geen vervolggegevens", "no follow-up"),
} satisfies Record<UnknownReason, LocalizedText>;

/** Every reason an observation can have, with its label. A counted trajectory says how it counts. */
export const reasonLabels = {
  "never-placed": label("geen betaalde baan tijdens de begeleiding", "no paid job while coached"),
  "not-index-trajectory": label("later traject in hetzelfde halfjaar", "later trajectory in the same half-year"),
  "running-clients-only": label("levering met alleen lopende trajecten", "delivery of current clients only"),
  "sheltered-at-start": label("beschut werk bij de start", "sheltered work at the start"),
  "started-before-coverage": label("gestart voordat de levering begint", "started before the delivery begins"),
  died: label("overleden", "died"),
  "reached-state-pension-age": label("AOW-leeftijd bereikt", "reached state pension age"),
  "coached-too-short": label("minder dan 28 dagen begeleid in de periode", "coached under 28 days in the window"),
  "not-in-work-at-measurement": label("niet aan het werk bij de meting", "not in work at the measurement"),
  "window-not-over": label("nog te kort gevolgd", "not followed long enough yet"),
  ...unknownStatus,
  "hours-not-known": label("uren niet bekend", "hours not known"),
  "window-not-observed": label("periode valt buiten de levering", "window lies outside the delivery"),
  "coaching-end-not-known": label("einde van de begeleiding niet bekend", "end of the coaching not known"),
  "no-measurement": label("geen meting", "no measurement"),
  "work-at-measurement-not-known": label("niet bekend of iemand werkte bij de meting", "not known whether in work"),
  "incomplete-answers": label("antwoorden niet compleet", "answers not complete"),
  yes: label("ja", "yes"),
  no: label("nee", "no"),
  pair: label("begin en vervolg gemeten", "measured at start and follow-up"),
  "baseline-only": label("alleen begin gemeten", "measured at the start only"),
  "follow-up-only": label("alleen vervolg gemeten", "measured at follow-up only"),
} satisfies Record<string, LocalizedText>;

export type ReasonCode = keyof typeof reasonLabels;

/** An outcome and its reason as one key: `unknown/moved`, `counted/yes`. */
export type ReasonKey = `${Outcome}/${ReasonCode}`;

/** The keys of an indicator's closed list of reasons, grouped by outcome, in the order of counting. */
export type ReasonList = Readonly<Record<Outcome, readonly ReasonCode[]>>;

/** All reasons for an unknown work status. */
export const unknownStatusReasons = Object.keys(unknownStatus) as readonly UnknownReason[];

const outcomeLabels: Readonly<Record<Outcome, LocalizedText>> = {
  "out-of-scope": label("hoort er niet bij", "out of scope"),
  excluded: label("uitgesloten", "excluded"),
  "not-mature": label("nog niet rijp", "not yet mature"),
  unknown: label("niet bekend", "not known"),
  counted: label("geteld", "counted"),
};

/** The label of an outcome. */
export const labelOfOutcome = (outcome: Outcome): LocalizedText => outcomeLabels[outcome];
