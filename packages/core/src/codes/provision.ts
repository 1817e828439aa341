import type { Grantor } from "../facts/envelope.ts";
import type { Methodology, ProviderType, ProvisionEndReason, ProvisionForm } from "../facts/provision.ts";
import { laws } from "../law/laws.ts";
import type { CodeList } from "./code-list.ts";

/** Forms of coaching. A list of this project, drawn from local rules of municipalities. */
export const provisionFormCodes: CodeList<ProvisionForm> = {
  id: "provision-form",
  title: { nl: "Vorm van begeleiding", en: "Form of coaching" },
  origin: "project",
  note: { nl: "Naar lokale regels van gemeenten.", en: "After local rules of municipalities." },
  codes: {
    "natura-extern": { nl: "Jobcoach, ingekocht", en: "Job coach, bought by the grantor" },
    "subsidy-extern": { nl: "Externe jobcoach met subsidie", en: "Outside job coach with a subsidy" },
    intern: { nl: "Interne jobcoach met subsidie", en: "Internal job coach with a subsidy" },
    werkbegeleiding: { nl: "Begeleiding door een collega", en: "Guidance by a colleague" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};

/** Who grants the coaching. */
export const grantorCodes: CodeList<Grantor> = {
  id: "grantor",
  title: { nl: "Verstrekker", en: "Grantor" },
  origin: "law",
  citation: { ...laws.participatiewet, article: "7(1)(a)" },
  codes: {
    municipality: { nl: "Gemeente", en: "Municipality" },
    uwv: { nl: "UWV", en: "UWV" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};

/** What kind of organisation the coach works for. */
export const providerTypeCodes: CodeList<ProviderType> = {
  id: "provider-type",
  title: { nl: "Soort aanbieder", en: "Kind of provider" },
  origin: "project",
  codes: {
    municipality: { nl: "Gemeente", en: "Municipality" },
    uwv: { nl: "UWV", en: "UWV" },
    werkbedrijf: { nl: "Werkbedrijf", en: "Work company" },
    "coach-organisation": { nl: "Jobcoachorganisatie", en: "Job-coach organisation" },
    ggz: { nl: "Geestelijke gezondheidszorg (ggz)", en: "Mental health care" },
    "rehabilitation-team": { nl: "Rehabilitatieteam", en: "Rehabilitation team" },
    school: { nl: "School", en: "School" },
  },
};

/** The method that the coach works by. */
export const methodologyCodes: CodeList<Methodology> = {
  id: "methodology",
  title: { nl: "Methodiek", en: "Method" },
  origin: "project",
  codes: {
    ips: { nl: "Individuele plaatsing en steun (IPS)", en: "Individual placement and support (IPS)" },
    bw: { nl: "Begeleid werken", en: "Begeleid werken (guided work)" },
    se: { nl: "Supported employment", en: "Supported employment" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** Why a facility ended. */
export const provisionEndReasonCodes: CodeList<ProvisionEndReason> = {
  id: "provision-end-reason",
  title: { nl: "Reden einde voorziening", en: "Why the facility ended" },
  origin: "project",
  codes: {
    completed: { nl: "Afgerond", en: "Completed" },
    "stopped-early": { nl: "Eerder gestopt", en: "Stopped early" },
    moved: { nl: "Verhuisd", en: "Moved" },
    "job-lost": { nl: "Baan gestopt", en: "Job lost" },
    "taken-over": { nl: "Werkgever neemt het over", en: "The employer takes it over" },
    other: { nl: "Anders", en: "Other" },
  },
};
