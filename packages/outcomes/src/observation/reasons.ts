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
  "coaching-on-the-job-only": label("geen begeleiding naar werk vooraf", "no coaching towards work before"),
  "in-work-at-start": label("al betaald werk bij de start", "already in paid work at the start"),
  "job-before-coaching": label("baan begon vóór de begeleiding", "job began before the coaching"),
  "no-trial-placement": label("geen proefplaatsing tijdens de begeleiding", "no trial placement while coached"),
  "no-baseline-questionnaire": label("geen vragenlijst bij de start", "no questionnaire at the start"),
  "no-accounting": label("geen verantwoording per periode", "no accounting by period"),
  "sheltered-at-start": label("beschut werk bij de start", "sheltered work at the start"),
  "started-before-coverage": label("gestart voordat de levering begint", "started before the delivery begins"),
  died: label("overleden", "died"),
  "reached-state-pension-age": label("AOW-leeftijd bereikt", "reached state pension age"),
  "coached-too-short": label("minder dan 28 dagen begeleid in de periode", "coached under 28 days in the window"),
  "not-in-work-at-measurement": label("niet aan het werk bij de meting", "not in work at the measurement"),
  "entered-too-late": label(
    "begeleiding begon na het einde van de termijn",
    "coaching began after the end of the window",
  ),
  "not-disclosed": label("niet verteld", "not told"),
  "nothing-valued": label("vindt geen werkwaarde belangrijk", "finds no work value important"),
  "window-not-over": label("nog te kort gevolgd", "not followed long enough yet"),
  ...unknownStatus,
  "hours-not-known": label("uren niet bekend", "hours not known"),
  "window-not-observed": label("periode valt buiten de levering", "window lies outside the delivery"),
  "coaching-end-not-known": label("einde van de begeleiding niet bekend", "end of the coaching not known"),
  "no-measurement": label("geen meting", "no measurement"),
  "work-at-measurement-not-known": label("niet bekend of iemand werkte bij de meting", "not known whether in work"),
  "work-at-start-not-known": label(
    "niet bekend of iemand werkte bij de start",
    "not known whether in work at the start",
  ),
  "jobs-not-delivered": label("geen bron met banen", "no source of jobs"),
  "job-start-not-known": label("begin van de baan niet bekend", "start of the job not known"),
  "employer-not-known": label("werkgever niet bekend", "employer not known"),
  "development-not-known": label("ontwikkeling niet volledig bekend", "development not fully known"),
  "hours-at-start-not-known": label("uren bij de start niet bekend", "hours at the start not known"),
  "hours-later-not-known": label("uren na een halfjaar niet bekend", "hours after half a year not known"),
  "result-not-known": label("resultaat van de periode niet bekend", "result of the period not known"),
  "schemes-not-known": label("regelingen niet bekend", "schemes not known"),
  "incomplete-answers": label("antwoorden niet compleet", "answers not complete"),
  "other-aspects-rated": label("twee keer andere aspecten beoordeeld", "other aspects rated each time"),
  "measured-once": label("maar één keer gemeten", "measured only once"),
  "answers-contradict": label("antwoorden spreken elkaar tegen", "answers contradict each other"),
  "disclosure-not-known": label("niet bekend of iemand het vertelde", "not known whether somebody told"),
  "not-recorded": label("niet vastgelegd", "not recorded"),
  "contacts-not-all-known": label("niet alle contacten bekend", "not all contacts known"),
  "hours-worked-not-known": label("gewerkte uren niet bekend", "hours worked not known"),
  "mark-not-known": label("cijfer niet bekend", "mark not known"),
  "match-not-known": label("oordeel over de match niet bekend", "rating of the match not known"),
  yes: label("ja", "yes"),
  no: label("nee", "no"),
  "work-ended": label("werk gestopt", "work ended"),
  "still-in-work": label("nog aan het werk", "still in work"),
  "left-sight": label("overleden, met pensioen of verhuisd", "died, retired or moved"),
  placed: label("betaald werk begonnen", "started paid work"),
  "not-yet-placed": label("nog geen betaald werk", "no paid work yet"),
  answered: label("antwoord bekend", "answer known"),
  "all-known": label("alles bekend", "all known"),
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
