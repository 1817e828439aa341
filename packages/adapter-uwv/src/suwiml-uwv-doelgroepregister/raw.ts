import { answerLayout, type SuwimlService } from "@jobcoach/adapter";
import { layout } from "./layout.ts";

export type { RawAnswer } from "@jobcoach/adapter";

/** The answers of UWV from the national register of the target group (doelgroepregister); one message is about one person. */
export const uwvDoelgroepregister: SuwimlService = {
  root: "UWVPersoonsArbeidsbeperktenInfoResponse",
  namespace: "http://bkwi.nl/SuwiML/Diensten/UWVDossierQuotumArbeidsbeperktenGSD/v0300",
  layout: answerLayout(layout),
};
