import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Scheme } from "./scheme.ts";

export const werkplekaanpassing: Scheme = {
  id: "werkplekaanpassing",
  name: { nl: "Werkplekaanpassing", en: "Workplace adaptation" },
  summary: {
    nl: "Een aanpassing of hulpmiddel op de werkplek die iemand door een beperking nodig heeft.",
    en: "An adaptation or aid at the workplace that somebody needs because of a limitation.",
  },
  grantor: "either",
  basis: [
    citing(laws.wia, "35(2)(c), 36(1)-(2)"),
    citing(laws.participatiewet, "8a(2)(f)"),
    citing(laws.reintegrationDecree, "2-5", "2026-05-02"),
  ],
  inForce: { readFrom: "2026-05-02" },
  conditions: [
    {
      code: "cheapest-adequate",
      text: { nl: "Het is de goedkoopste die voldoet", en: "It is the cheapest that is adequate" },
      requirement: { judgement: true },
      citation: citing(laws.reintegrationDecree, "2-5", "2026-05-02"),
    },
    {
      code: "not-generally-usual",
      text: { nl: "Het is niet algemeen gebruikelijk", en: "It is not something that everybody has" },
      requirement: { judgement: true },
      citation: citing(laws.reintegrationDecree, "2-5", "2026-05-02"),
    },
    {
      code: "not-otherwise-covered",
      text: { nl: "Niemand anders vergoedt het", en: "Nobody else covers it" },
      requirement: { judgement: true },
      citation: citing(laws.reintegrationDecree, "2-5", "2026-05-02"),
    },
    {
      code: "portable-or-job-of-six-months",
      text: {
        nl: "Meeneembaar, of de baan duurt minstens zes maanden",
        en: "Portable, or the job lasts at least six months",
      },
      requirement: {
        anyOf: [
          { fact: "portableAdaptation", is: true },
          { fact: "contractMonths", atLeast: 6 },
        ],
      },
      citation: citing(laws.wia, "35(2)(c), 36(1)-(2)"),
    },
  ],
  duration: [],
  parameters: [],
};

export const vervoersvoorziening: Scheme = {
  id: "vervoersvoorziening",
  name: { nl: "Vervoersvoorziening", en: "Transport provision" },
  summary: {
    nl: "Vervoer naar het werk voor wie door een beperking niet zelf kan reizen.",
    en: "Transport to work for somebody who cannot travel alone because of a limitation.",
  },
  grantor: "either",
  basis: [
    citing(laws.wia, "35(2)(a)"),
    citing(laws.wajong, "2:22"),
    citing(laws.participatiewet, "8a(2)(f)"),
    citing(laws.reintegrationDecree, "2-5", "2026-05-02"),
  ],
  inForce: { readFrom: "2026-05-02" },
  conditions: [
    {
      code: "transport-needed",
      text: {
        nl: "Zonder vervoer komt de persoon niet op het werk",
        en: "Without it the person cannot reach the work",
      },
      requirement: { judgement: true },
      citation: citing(laws.wia, "35(2)(a)"),
    },
    {
      code: "income-below-uwv-ceiling",
      text: { nl: "Bij UWV: het inkomen is onder de grens", en: "With UWV: the income is below the ceiling" },
      requirement: { anyOf: [{ fact: "responsibleBody", oneOf: ["municipality"] }, { judgement: true }] },
      citation: citing(laws.reintegrationDecree, "2-5", "2026-05-02"),
    },
  ],
  duration: [],
  parameters: [],
};
