import { answerLayout, type SuwimlService } from "@jobcoach/adapter";
import { layout } from "./layout.ts";

export type { RawAnswer } from "@jobcoach/adapter";

/** The answers of UWV on incomes from the wage returns (polisadministratie); one message is about one person. */
export const uwvInkomsten: SuwimlService = {
  root: "UWVPersoonsIkvInfoResponse",
  namespace: "http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200",
  layout: answerLayout(layout),
};
