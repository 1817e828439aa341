import type { BenefitEndClass, BenefitLaw, LoonwaardeBase, RegisterStatus, SubsidyScheme } from "../facts/income.ts";
import { laws } from "../law/laws.ts";
import type { CodeList } from "./code-list.ts";
import { benefitEndField } from "./sources.ts";

/** Laws under which a benefit is paid, by the names officers use. */
export const benefitLawCodes: CodeList<BenefitLaw> = {
  id: "benefit-law",
  title: { nl: "Wet van de uitkering", en: "Law of the benefit" },
  origin: "project",
  codes: {
    PW: { nl: "Bijstand (Participatiewet)", en: "Social assistance (Participatiewet)" },
    IOAW: { nl: "IOAW", en: "Older unemployed (IOAW)" },
    IOAZ: { nl: "IOAZ", en: "Older former self-employed (IOAZ)" },
    BBZ: { nl: "Bbz", en: "Self-employed (Bbz)" },
    WW: { nl: "WW", en: "Unemployment (WW)" },
    WIA: { nl: "WIA", en: "Incapacity for work (WIA)" },
    Wajong: { nl: "Wajong", en: "Young disabled (Wajong)" },
    ZW: { nl: "Ziektewet", en: "Sickness (Ziektewet)" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** What the end of a benefit says: this project's classes of the statistic's reasons. */
export const benefitEndCodes: CodeList<BenefitEndClass> = {
  id: "benefit-end",
  title: { nl: "Reden einde uitkering", en: "Why the benefit ended" },
  origin: "project",
  citation: benefitEndField,
  codes: {
    work: { nl: "Werk (of een ziekte-uitkering)", en: "Work (or a sickness benefit)" },
    education: { nl: "Opleiding", en: "Education" },
    "other-income": { nl: "Ander inkomen", en: "Other income" },
    neutral: { nl: "Zegt niets over werk", en: "Says nothing about work" },
    "lost-sight": { nl: "Uit beeld", en: "Lost from sight" },
    "study-allowance": { nl: "Einde studietoeslag", en: "End of a study allowance" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** Whether somebody is in the doelgroepregister. */
export const registerStatusCodes: CodeList<RegisterStatus> = {
  id: "register-status",
  title: { nl: "Registratie", en: "Registration in the doelgroepregister" },
  origin: "project",
  citation: { ...laws.wfsv, article: "38d" },
  codes: {
    registered: { nl: "Staat erin", en: "Registered" },
    not: { nl: "Staat er niet in", en: "Not registered" },
    presumed: { nl: "Vermoedelijk", en: "Presumed" },
  },
};

/** Schemes that go with a job. */
export const subsidySchemeCodes: CodeList<SubsidyScheme> = {
  id: "subsidy-scheme",
  title: { nl: "Regeling", en: "Scheme that goes with a job" },
  origin: "project",
  codes: {
    loonkostensubsidie: { nl: "Loonkostensubsidie", en: "Wage-cost subsidy" },
    "loonkostensubsidie-forfaitair": { nl: "Forfaitaire loonkostensubsidie", en: "Flat-rate wage-cost subsidy" },
    "loonkostensubsidie-tijdelijk": { nl: "Tijdelijke loonkostensubsidie", en: "Temporary wage-cost subsidy" },
    loondispensatie: { nl: "Loondispensatie", en: "Wage dispensation" },
    loonkostenvoordeel: { nl: "Loonkostenvoordeel", en: "Wage-cost advantage" },
    "no-riskpolis": { nl: "No-riskpolis", en: "No-risk policy" },
    "subsidie-interne-jobcoach": { nl: "Subsidie interne jobcoach", en: "Subsidy for an internal job coach" },
    werkplekaanpassing: { nl: "Werkplekaanpassing", en: "Workplace adaptation" },
    vervoersvoorziening: { nl: "Vervoersvoorziening", en: "Transport provision" },
  },
};

/** What a loonwaarde is a percentage of. */
export const loonwaardeBaseCodes: CodeList<LoonwaardeBase> = {
  id: "loonwaarde-base",
  title: { nl: "Grondslag loonwaarde", en: "Base of the loonwaarde" },
  origin: "project",
  citation: { ...laws.participatiewet, article: "6(1)(g)" },
  note: {
    nl: "Volgens de wet van het minimumloon; de oude methode rekende met het functieloon.",
    en: "By law of the minimum wage; the older method took the wage of the function.",
  },
  codes: {
    wml: { nl: "Wettelijk minimumloon", en: "Statutory minimum wage" },
    "function-wage": { nl: "Loon van de functie", en: "Wage of the function" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};
