import { answerLayout, type SuwimlService } from "@jobcoach/adapter";
import { layout } from "./layout.ts";

export type { RawAnswer } from "@jobcoach/adapter";

/** The answers of UWV on benefits of the employee insurances; one message is about one person. */
export const uwvWerknemersverzekeringen: SuwimlService = {
  root: "UWVPersoonsWvInfoResponse",
  namespace: "http://bkwi.nl/SuwiML/Diensten/UWVDossierWerknemersverzekeringenGSD/v0200",
  layout: answerLayout(layout),
};
