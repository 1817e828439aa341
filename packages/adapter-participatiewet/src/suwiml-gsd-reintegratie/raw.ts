import { answerLayout, type SuwimlService } from "@jobcoach/adapter";
import { layout } from "./layout.ts";

export type { RawAnswer } from "@jobcoach/adapter";

/** The answers of the municipal re-integration file, as BKWI defines them; one message is about one person. */
export const gsdReintegratie: SuwimlService = {
  root: "GSDReintegratieInfoResponse",
  namespace: "http://bkwi.nl/SuwiML/Diensten/GSDDossierReintegratie/v0200",
  layout: answerLayout(layout),
};
