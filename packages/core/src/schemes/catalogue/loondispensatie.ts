import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Scheme } from "./scheme.ts";

export const loondispensatie: Scheme = {
  id: "loondispensatie",
  name: { nl: "Loondispensatie", en: "Wage dispensation" },
  summary: {
    nl: "De werkgever mag minder dan het minimumloon betalen, naar wat de persoon presteert.",
    en: "The employer may pay less than the minimum wage, in proportion to what the person achieves.",
  },
  grantor: "uwv",
  basis: [citing(laws.wajong, "2:20, 3:63"), citing(laws.loondispensatieDecree)],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "wajong",
      text: { nl: "De persoon heeft recht op Wajong", en: "The person is entitled to the Wajong" },
      requirement: { fact: "wajong", is: true },
      citation: citing(laws.wajong, "2:20(1), 3:63"),
    },
    {
      code: "clearly-lower-performance",
      text: {
        nl: "De persoon presteert duidelijk minder dan bij het minimumloon hoort",
        en: "The person achieves clearly less than the minimum wage stands for",
      },
      requirement: { judgement: true },
      citation: citing(laws.wajong, "2:20(1), 3:63"),
    },
    {
      code: "no-wsw-job",
      text: { nl: "Het is geen Wsw-baan", en: "It is not a Wsw job" },
      requirement: { fact: "wsw", is: false },
      citation: citing(laws.wajong, "2:20(1)"),
    },
    {
      code: "expected-six-months",
      text: { nl: "De baan duurt minstens zes maanden", en: "The job lasts at least six months" },
      requirement: { fact: "contractMonths", atLeast: 6 },
      citation: citing(laws.loondispensatieDecree),
      status: "inferred",
    },
  ],
  duration: [
    {
      months: 60,
      text: { nl: "Hoogstens vijf jaar, daarna opnieuw", en: "Five years at most, then again" },
      citation: citing(laws.loondispensatieDecree),
      status: "inferred",
    },
  ],
  parameters: [],
};
