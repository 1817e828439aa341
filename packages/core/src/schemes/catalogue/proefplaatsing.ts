import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Scheme } from "./scheme.ts";

export const proefplaatsingUwv: Scheme = {
  id: "proefplaatsing-uwv",
  name: { nl: "Proefplaatsing via UWV", en: "Trial placement by UWV" },
  summary: {
    nl: "De persoon werkt op proef zonder loon en houdt de uitkering van UWV.",
    en: "The person works on trial without wage and keeps the benefit of UWV.",
  },
  grantor: "uwv",
  basis: [citing(laws.ww, "76a"), citing(laws.wia, "37"), citing(laws.wajong, "2:24, 3:69")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "uwv-benefit",
      text: { nl: "De persoon heeft WW, WIA of Wajong", en: "The person has WW, WIA or Wajong" },
      requirement: {
        anyOf: [
          { fact: "ww", is: true },
          { fact: "wia", is: true },
          { fact: "wajong", is: true },
        ],
      },
      citation: citing(laws.ww, "76a(1)", "2024-01-01"),
    },
    {
      code: "able-to-do-the-work",
      text: { nl: "De persoon kan het werk aan", en: "The person is able to do the work" },
      requirement: { judgement: true },
      citation: citing(laws.ww, "76a(3)(a)", "2024-01-01"),
    },
    {
      code: "liability-insured",
      text: { nl: "De werkgever is voor aansprakelijkheid verzekerd", en: "The employer has liability insurance" },
      requirement: { fact: "liabilityInsured", is: true },
      citation: citing(laws.ww, "76a(3)(b)", "2024-01-01"),
    },
    {
      code: "not-done-unpaid-before",
      text: {
        nl: "De persoon deed dit werk daar niet eerder zonder loon",
        en: "The person did not do this work there unpaid before",
      },
      requirement: { fact: "didThisWorkUnpaidBefore", is: false },
      citation: citing(laws.ww, "76a(3)(c)", "2024-01-01"),
    },
    {
      code: "real-prospect-of-job",
      text: {
        nl: "Er is echt uitzicht op aansluitend werk van minstens zes maanden, niet kleiner dan de proef",
        en: "There is a real prospect of a job of at least six months afterwards, no smaller than the trial",
      },
      requirement: { judgement: true },
      citation: citing(laws.ww, "76a(3)(d)", "2024-01-01"),
    },
    {
      code: "six-months-at-most",
      text: { nl: "De proef duurt hoogstens zes maanden", en: "The trial lasts six months at most" },
      requirement: { fact: "trialMonths", atMost: 6 },
      citation: citing(laws.ww, "76a(1)", "2024-01-01"),
    },
  ],
  duration: [
    {
      months: 6,
      text: { nl: "Hoogstens zes maanden; ziekte telt niet mee", en: "Six months at most; illness is not counted" },
      citation: citing(laws.ww, "76a"),
    },
  ],
  parameters: [],
};

export const proefplaatsingParticipatiewet: Scheme = {
  id: "proefplaatsing-participatiewet",
  name: { nl: "Proefplaatsing via de gemeente", en: "Trial placement by the municipality" },
  summary: {
    nl: "De persoon werkt op proef zonder loon en houdt de bijstand.",
    en: "The person works on trial without wage and keeps social assistance.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "6(1)(h), 8a(2)(d)")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "on-social-assistance",
      text: { nl: "De persoon heeft bijstand", en: "The person is on social assistance" },
      requirement: { fact: "onSocialAssistance", is: true },
      citation: citing(laws.participatiewet, "8a(2)(d)"),
    },
    {
      code: "six-months-at-most",
      text: { nl: "De proef duurt hoogstens zes maanden", en: "The trial lasts six months at most" },
      requirement: { fact: "trialMonths", atMost: 6 },
      citation: citing(laws.participatiewet, "8a(2)(d)"),
    },
    {
      code: "ordinance-met",
      text: {
        nl: "De verordening staat het toe; boven twee maanden is verlenging nodig",
        en: "The ordinance allows it; beyond two months it needs an extension",
      },
      requirement: { judgement: true },
      citation: citing(laws.participatiewet, "8a(2)(d)"),
    },
  ],
  duration: [
    {
      months: 6,
      text: { nl: "Twee maanden, te verlengen met hoogstens vier", en: "Two months, extended by four at most" },
      citation: citing(laws.participatiewet, "8a(2)(d)"),
    },
  ],
  parameters: [],
};
