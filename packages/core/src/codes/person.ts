import type { LifeDomain } from "../facts/life-domain.ts";
import type { EarlierWork, EducationLevel, ExitReason, Sex, Vulnerability } from "../facts/person.ts";
import type { CodeList } from "./code-list.ts";
import { benefitEndField, municipalDataModel, reintegrationField, trimbosStudy } from "./sources.ts";

/** Sex as registered. */
export const sexCodes: CodeList<Sex> = {
  id: "sex",
  title: { nl: "Geslacht", en: "Sex" },
  origin: "project",
  citation: reintegrationField(10),
  codes: {
    m: { nl: "Man", en: "Man" },
    f: { nl: "Vrouw", en: "Woman" },
    "other-or-unknown": { nl: "Anders of niet bekend", en: "Other or not known" },
  },
};

/** Level of education in three. */
export const educationCodes: CodeList<EducationLevel> = {
  id: "education",
  title: { nl: "Opleidingsniveau", en: "Level of education" },
  origin: "project",
  note: { nl: "De bron bepaalt de grenzen.", en: "The source decides the boundaries." },
  codes: {
    low: { nl: "Laag", en: "Low" },
    middle: { nl: "Midden", en: "Middle" },
    high: { nl: "Hoog", en: "High" },
  },
};

/** Work before the trajectory. */
export const earlierWorkCodes: CodeList<EarlierWork> = {
  id: "earlier-work",
  title: { nl: "Eerder werk", en: "Earlier work" },
  origin: "project",
  citation: trimbosStudy,
  codes: {
    paid: { nl: "Betaald", en: "Paid" },
    unpaid: { nl: "Onbetaald", en: "Unpaid" },
    none: { nl: "Geen", en: "None" },
  },
};

/** Vulnerabilities, delivered only where somebody consented. */
export const vulnerabilityCodes: CodeList<Vulnerability> = {
  id: "vulnerability",
  title: { nl: "Kwetsbaarheid", en: "Vulnerability" },
  origin: "project",
  note: {
    nl: "Gezondheidsgegevens: alleen met toestemming.",
    en: "Data on health: only with consent.",
  },
  codes: {
    psychological: { nl: "Psychisch", en: "Psychological" },
    intellectual: { nl: "Verstandelijk", en: "Intellectual" },
    physical: { nl: "Lichamelijk", en: "Physical" },
    autism: { nl: "Autisme", en: "Autism" },
    addiction: { nl: "Verslaving", en: "Addiction" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** Why somebody left sight. */
export const exitReasonCodes: CodeList<ExitReason> = {
  id: "exit-reason",
  title: { nl: "Reden van vertrek", en: "Why somebody left" },
  origin: "project",
  citation: benefitEndField,
  codes: {
    death: { nl: "Overleden", en: "Died" },
    "state-pension-age": { nl: "AOW-leeftijd", en: "State pension age" },
    moved: { nl: "Verhuisd", en: "Moved" },
    detention: { nl: "Detentie", en: "Detention" },
    "lost-sight": { nl: "Uit beeld", en: "Lost from sight" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** Domains of life in which there are problems. */
export const lifeDomainCodes: CodeList<LifeDomain> = {
  id: "life-domain",
  title: { nl: "Levensgebied", en: "Domain of life" },
  origin: "project",
  citation: municipalDataModel,
  note: {
    nl: "Gezondheidsgegevens: alleen met toestemming.",
    en: "Data on health: only with consent.",
  },
  codes: {
    finances: { nl: "Financiën", en: "Finances" },
    "daytime-occupation": { nl: "Tijdsbesteding", en: "Daytime occupation" },
    housing: { nl: "Huisvesting", en: "Housing" },
    "domestic-relations": { nl: "Huiselijke relaties", en: "Domestic relations" },
    "mental-health": { nl: "Geestelijke gezondheid", en: "Mental health" },
    "physical-health": { nl: "Lichamelijke gezondheid", en: "Physical health" },
    "substance-use": { nl: "Middelengebruik", en: "Substance use" },
    "basic-daily-living": { nl: "Basale dagelijkse verrichtingen", en: "Basic daily living" },
    "instrumental-daily-living": { nl: "Instrumentele dagelijkse verrichtingen", en: "Instrumental daily living" },
    "social-network": { nl: "Sociaal netwerk", en: "Social network" },
    "community-participation": { nl: "Maatschappelijke participatie", en: "Community participation" },
    justice: { nl: "Justitie", en: "Justice" },
    "work-and-education": { nl: "Werk en opleiding", en: "Work and education" },
  },
};
