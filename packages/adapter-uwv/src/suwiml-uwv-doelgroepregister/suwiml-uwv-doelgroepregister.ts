import { type Adapter, defineAdapter, detectSuwiml, type RawAnswer, readSuwimlAnswers } from "@jobcoach/adapter";
import { mapDoelgroepregister } from "./map.ts";
import { uwvDoelgroepregister } from "./raw.ts";

/** Answers of UWV from the doelgroepregister (UWVDossierQuotumArbeidsbeperktenGSD v0300). */
export const suwimlUwvDoelgroepregister: Adapter = defineAdapter<RawAnswer>({
  id: "suwiml-uwv-doelgroepregister-v0300",
  format: {
    title: { nl: "SuwiML doelgroepregister UWV", en: "SuwiML target-group register of UWV" },
    version: "v0300",
    source: "target-group-register",
    stream: "suwiml-uwv-doelgroepregister",
    specification: "BKWI, UWVDossierQuotumArbeidsbeperktenGSD-v0300-b01",
  },
  coverage: "record",
  detect: (sample) => detectSuwiml(sample, uwvDoelgroepregister),
  read(file, context) {
    // The message knows no jobs and no hours, so nobody needs to be asked about them.
    context.declare({
      selection: "per-person-query",
      jobEndsMaintained: "no",
      hoursMode: "none",
      hoursLogComplete: false,
    });
    return readSuwimlAnswers(file, uwvDoelgroepregister, context);
  },
  map: mapDoelgroepregister,
});
