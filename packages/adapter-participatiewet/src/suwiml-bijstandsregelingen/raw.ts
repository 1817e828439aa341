import { answerLayout, type SuwimlService } from "@jobcoach/adapter";
import { layout } from "./layout.ts";

export type { RawAnswer } from "@jobcoach/adapter";

/** The answers of municipalities and SVB on benefits under the Participatiewet; one message is about one person. */
export const bijstandsregelingen: SuwimlService = {
  root: "BijstandsregelingenInfoResponse",
  namespace: "http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500",
  layout: answerLayout(layout),
};
