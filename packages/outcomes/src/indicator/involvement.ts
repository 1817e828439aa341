import type { CoachingFact } from "@jobcoach/core";
import { counted, notKnown, type Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { HALF_YEAR_END, halfYearContacts, halfYearReasons } from "./half-year-contacts.ts";
import type { ShareIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** What the shares of trajectories with others involved in the coaching have in common. */
export const involvementDefinition = {
  kind: "share",
  version: "1.0.0",
  denominator: {
    nl: "Trajecten met minstens 28 dagen begeleiding in het eerste halfjaar: ja, nee en niet bekend samen. Wat niet bekend is, telt dus als niet aangetoond.",
    en: "Trajectories with at least 28 days of coaching in the first half-year: yes, no and not known together. What is not known therefore does not count as a yes.",
  },
  window: {
    nl: "Dag 0 tot en met 181 na de start. Bij opgave door de coach: wat de coach over het begin en het vervolg zegt.",
    en: "Days 0 to 181 after the start. Where the coach reports: what the coach says about start and follow-up.",
  },
  exclusions: {
    nl: "Minder dan 28 dagen begeleid in het halfjaar, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Coached under 28 days in the half-year, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Eén contact is genoeg voor ja. Nee telt alleen als alle contacten bekend zijn en bij elk contact nee staat. Anders is de uitkomst niet bekend.",
    en: "One contact is enough for yes. No counts only where all contacts are known and each says no. Otherwise the outcome is not known.",
  },
  direction: "neutral",
  unit: "share",
  windowDays: HALF_YEAR_END,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    ...halfYearReasons,
    unknown: [...halfYearReasons.unknown, "contacts-not-all-known"],
    counted: ["yes", "no"],
  },
  references: [],
} satisfies Partial<ShareIndicator>;

/** Judges whether any contact of the first half-year involved somebody; no only where every contact is known to have not. */
export function judgeInvolvement(
  isInvolved: (contact: CoachingFact) => boolean | undefined,
): (subject: Subject) => Observation<"yes" | "no"> {
  return (subject) => {
    const found = halfYearContacts(subject);
    if (found.settled !== undefined) return found.settled;
    const { contacts, complete, finalThrough } = found;
    let spoken = 0;
    for (const contact of contacts) {
      const involved = isInvolved(contact);
      if (involved === true) return counted("yes", "yes", finalThrough);
      if (involved === false) spoken++;
    }
    if (spoken === 0) return notKnown("not-recorded", finalThrough);
    if (!complete || spoken < contacts.length) return notKnown("contacts-not-all-known", finalThrough);
    return counted("no", "no", finalThrough);
  };
}
