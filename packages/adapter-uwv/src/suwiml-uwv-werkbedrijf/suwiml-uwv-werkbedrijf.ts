import { type Adapter, defineAdapter, detectSuwiml, type RawAnswer, readSuwimlAnswers } from "@jobcoach/adapter";
import { mapWerkbedrijf } from "./map.ts";
import { uwvWerkbedrijf } from "./raw.ts";

/** Answers of UWV WERKbedrijf from its file of clients (UWVWbDossierPersoonGSD v0200). */
export const suwimlUwvWerkbedrijf: Adapter = defineAdapter<RawAnswer>({
  id: "suwiml-uwv-werkbedrijf-v0200",
  format: {
    title: { nl: "SuwiML cliëntdossier UWV WERKbedrijf", en: "SuwiML client file of UWV WERKbedrijf" },
    version: "v0200",
    source: "uwv-employment-file",
    stream: "suwiml-uwv-werkbedrijf",
    specification: "BKWI, UWVWbDossierPersoonGSD-v0200-b01",
  },
  coverage: "record",
  detect: (sample) => detectSuwiml(sample, uwvWerkbedrijf),
  read(file, context) {
    // Nothing says that ends of jobs are kept up here, so an open end is no proof of work.
    context.declare({
      selection: "per-person-query",
      jobEndsMaintained: "unknown",
      hoursMode: "none",
      hoursLogComplete: false,
    });
    return readSuwimlAnswers(file, uwvWerkbedrijf, context);
  },
  map: mapWerkbedrijf,
});
