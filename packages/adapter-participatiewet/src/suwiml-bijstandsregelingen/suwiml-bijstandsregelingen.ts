import { type Adapter, defineAdapter, detectSuwiml, type RawAnswer, readSuwimlAnswers } from "@jobcoach/adapter";
import { mapBijstandsregelingen } from "./map.ts";
import { bijstandsregelingen } from "./raw.ts";

/** Answers of municipalities and SVB on benefits under the Participatiewet (Bijstandsregelingen v0500). */
export const suwimlBijstandsregelingen: Adapter = defineAdapter<RawAnswer>({
  id: "suwiml-bijstandsregelingen-v0500",
  format: {
    title: { nl: "SuwiML bijstandsregelingen", en: "SuwiML benefits of a municipality" },
    version: "v0500",
    source: "benefit-file",
    stream: "suwiml-bijstandsregelingen",
    specification: "BKWI, Bijstandsregelingen-v0500-b04",
  },
  coverage: "record",
  detect: (sample) => detectSuwiml(sample, bijstandsregelingen),
  read(file, context) {
    // The message knows no jobs and no hours, so nobody needs to be asked about them.
    context.declare({
      selection: "per-person-query",
      jobEndsMaintained: "no",
      hoursMode: "none",
      hoursLogComplete: false,
    });
    return readSuwimlAnswers(file, bijstandsregelingen, context);
  },
  map: mapBijstandsregelingen,
});
