import { type Adapter, defineAdapter, detectSuwiml, type RawAnswer, readSuwimlAnswers } from "@jobcoach/adapter";
import { mapInkomsten } from "./map.ts";
import { uwvInkomsten } from "./raw.ts";

/** Answers of UWV on the incomes of a person, from the wage returns of employers (UWVDossierInkomstenGSD v0200). */
export const suwimlUwvInkomsten: Adapter = defineAdapter<RawAnswer>({
  id: "suwiml-uwv-inkomsten-v0200",
  format: {
    title: { nl: "SuwiML inkomsten UWV (polisadministratie)", en: "SuwiML incomes of UWV (wage returns)" },
    version: "v0200",
    source: "wage-return",
    stream: "suwiml-uwv-inkomsten",
    specification: "BKWI, UWVDossierInkomstenGSD-v0200-b02",
  },
  coverage: "record",
  detect: (sample) => detectSuwiml(sample, uwvInkomsten),
  read(file, context) {
    context.declare({
      selection: "per-person-query",
      jobEndsMaintained: "yes",
      hoursMode: "none",
      hoursLogComplete: false,
    });
    return readSuwimlAnswers(file, uwvInkomsten, context);
  },
  map: mapInkomsten,
});
