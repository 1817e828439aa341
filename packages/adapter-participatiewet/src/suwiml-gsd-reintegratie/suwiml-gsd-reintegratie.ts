import {
  type Adapter,
  chooseCarrier,
  defineAdapter,
  detectSuwiml,
  type RawAnswer,
  readSuwimlAnswers,
} from "@jobcoach/adapter";
import { mapReintegratie } from "./map.ts";
import { gsdReintegratie } from "./raw.ts";
import { type ReintegratieWriting, writeReintegratie } from "./write-reintegratie.ts";

const carriers = ["xml"] as const;

/**
 * The re-integration file of a municipality as it answers other parties of Suwinet (GSDDossierReintegratie v0200), for one who
 * writes it: with the column of Suwinet of that organisation.
 */
export const gsdReintegratieAdapter = (writing: ReintegratieWriting = {}): Adapter =>
  defineAdapter<RawAnswer>({
    id: "suwiml-gsd-reintegratie-v0200",
    format: {
      title: { nl: "SuwiML re-integratiedossier gemeente", en: "SuwiML re-integration file of a municipality" },
      version: "v0200",
      source: "case-file",
      stream: "suwiml-gsd-reintegratie",
      specification: "BKWI, GSDDossierReintegratie-v0200-b04",
    },
    coverage: "delivery",
    detect: (sample) => detectSuwiml(sample, gsdReintegratie),
    read(file, context) {
      // The message knows no jobs and no hours, so nobody needs to be asked about them.
      context.declare({ jobEndsMaintained: "no", hoursMode: "none", hoursLogComplete: false });
      return readSuwimlAnswers(file, gsdReintegratie, context);
    },
    map: mapReintegratie,
    write(request) {
      chooseCarrier(request, carriers);
      return writeReintegratie(request, writing);
    },
    carriers,
  });

/** The re-integration file of a municipality, without a column of Suwinet configured for writing. */
export const suwimlGsdReintegratie: Adapter = gsdReintegratieAdapter();
