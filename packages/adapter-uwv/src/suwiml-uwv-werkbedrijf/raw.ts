import { answerLayout, type SuwimlService } from "@jobcoach/adapter";
import { layout } from "./layout.ts";

export type { RawAnswer } from "@jobcoach/adapter";

/** The answers of UWV WERKbedrijf from its file of clients; one message is about one person. */
export const uwvWerkbedrijf: SuwimlService = {
  root: "UwvWbPersoonsInfoResponse",
  namespace: "http://bkwi.nl/SuwiML/Diensten/UWVWbDossierPersoonGSD/v0200",
  layout: answerLayout(layout),
};
