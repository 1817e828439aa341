import type { Grantor } from "../facts/envelope.ts";
import type { CoachingRegime, ProvisionForm } from "../facts/provision.ts";
import type { ResultCode } from "../facts/result.ts";
import type { CodeList } from "./code-list.ts";

const PROTOCOL = "Protocol Jobcoach UWV 2014 (BWBR0035263)";
const PROTOCOL_URL = "https://wetten.overheid.nl/BWBR0035263";

/** Results of an accounting period. The wording is the protocol's in our words; R1 to R6 are this project's names. */
export const resultCodes: CodeList<ResultCode> = {
  id: "coaching-result",
  title: { nl: "Resultaat van de begeleiding", en: "Result of the coaching" },
  source: `${PROTOCOL}; whether it still applies is not known`,
  url: PROTOCOL_URL,
  codes: {
    R1: { nl: "Werkt zonder begeleiding", en: "Works without guidance" },
    R2: { nl: "Werkt, lichter regime", en: "Works, lighter regime" },
    R3: { nl: "Werkt, zelfde regime", en: "Works, same regime" },
    R4: { nl: "Werkt, zwaarder regime", en: "Works, heavier regime" },
    R5: { nl: "Werkt, de werkgever neemt de begeleiding over", en: "Works, the employer takes the guidance over" },
    R6: { nl: "Werkt niet meer", en: "Works no longer" },
  },
};

/** Intensity of coaching on UWV's scale. */
export const coachingRegimeCodes: CodeList<CoachingRegime> = {
  id: "coaching-regime",
  title: { nl: "Begeleidingsregime", en: "Coaching regime" },
  source: PROTOCOL,
  url: PROTOCOL_URL,
  codes: {
    "very-light": { nl: "Zeer licht", en: "Very light" },
    light: { nl: "Licht", en: "Light" },
    middle: { nl: "Midden", en: "Middle" },
    intensive: { nl: "Intensief", en: "Intensive" },
  },
};

/** Forms of coaching. A list of this project, drawn from local rules of municipalities. */
export const provisionFormCodes: CodeList<ProvisionForm> = {
  id: "provision-form",
  title: { nl: "Vorm van de begeleiding", en: "Form of coaching" },
  source: "this project, from local ordinances of municipalities",
  codes: {
    "natura-extern": { nl: "Jobcoach, ingekocht", en: "Job coach, bought by the grantor" },
    "subsidy-extern": { nl: "Externe jobcoach met subsidie", en: "Outside job coach with a subsidy" },
    intern: { nl: "Interne jobcoach met subsidie", en: "Inside job coach with a subsidy" },
    werkbegeleiding: { nl: "Begeleiding door een collega", en: "Guidance by a colleague" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};

/** Who grants the coaching. */
export const grantorCodes: CodeList<Grantor> = {
  id: "grantor",
  title: { nl: "Verstrekker", en: "Grantor" },
  source: "Participatiewet 7(1)(a); Wet SUWI",
  codes: {
    municipality: { nl: "Gemeente", en: "Municipality" },
    uwv: { nl: "UWV", en: "UWV" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};
