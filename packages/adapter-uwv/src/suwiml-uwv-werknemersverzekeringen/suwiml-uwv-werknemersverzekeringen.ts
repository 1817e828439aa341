import { type Adapter, defineAdapter, detectSuwiml, type RawAnswer, readSuwimlAnswers } from "@jobcoach/adapter";
import { mapWerknemersverzekeringen } from "./map.ts";
import { uwvWerknemersverzekeringen } from "./raw.ts";

/** Answers of UWV on benefits of the employee insurances (UWVDossierWerknemersverzekeringenGSD v0200). */
export const suwimlUwvWerknemersverzekeringen: Adapter = defineAdapter<RawAnswer>({
  id: "suwiml-uwv-werknemersverzekeringen-v0200",
  format: {
    title: { nl: "SuwiML werknemersverzekeringen UWV", en: "SuwiML employee insurances of UWV" },
    version: "v0200",
    source: "benefit-file",
    stream: "suwiml-uwv-werknemersverzekeringen",
    specification: "BKWI, UWVDossierWerknemersverzekeringenGSD-v0200-b01",
  },
  coverage: "record",
  detect: (sample) => detectSuwiml(sample, uwvWerknemersverzekeringen),
  read(file, context) {
    // The message knows no jobs and no hours, so nobody needs to be asked about them.
    context.declare({
      selection: "per-person-query",
      jobEndsMaintained: "no",
      hoursMode: "none",
      hoursLogComplete: false,
    });
    return readSuwimlAnswers(file, uwvWerknemersverzekeringen, context);
  },
  map: mapWerknemersverzekeringen,
});
