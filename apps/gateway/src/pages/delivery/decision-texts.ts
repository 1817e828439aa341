import type { Language } from "@jobcoach/core";

/** What can be wrong with a reason that somebody gives. */
export type ReasonFault = "none-given" | "too-short" | "too-long" | "holds-number";

interface DecisionTexts {
  readonly confirm: string;
  readonly reasonOf: string;
  readonly reasonHelp: string;
  readonly confirmed: (moment: string) => string;
  readonly confirmButton: string;
  readonly onlyCertifier: string;
  /** What somebody wrote before they had to log in again stands there once more. */
  readonly keptReasons: string;
  readonly faults: string;
  readonly fault: Readonly<Record<ReasonFault, string>>;
  readonly withdraw: string;
  readonly withdrawAccepted: string;
  readonly withdrawOther: string;
  readonly withdrawButton: string;
  readonly receipt: string;
  readonly receiptAbout: string;
  readonly receiptSave: string;
  readonly receiptVerify: string;
  readonly receiptFile: string;
  readonly receiptKeys: string;
  readonly noReceipt: string;
}

export const decisionTexts: Readonly<Record<Language, DecisionTexts>> = {
  nl: {
    confirm: "Klopt wat opvalt? Zeg dan waarom. Is alles bevestigd, dan telt de levering mee.",
    reasonOf: "Waarom klopt dit?",
    reasonHelp: "Tien tot vijfhonderd tekens. Noem geen namen of nummers van mensen.",
    confirmed: (moment) => `bevestigd op ${moment}`,
    confirmButton: "Bevestig dat dit klopt",
    onlyCertifier: "Iemand met de rol certifier van deze gemeente kan dit bevestigen.",
    keptReasons: "De tekst van net staat er weer. Die is nog niet verstuurd. Kijk de tekst na en bevestig.",
    faults: "De bevestiging is nog niet bewaard",
    fault: {
      "none-given": "Schrijf bij ten minste één punt waarom het klopt.",
      "too-short": "Deze reden is te kort. Gebruik ten minste tien tekens.",
      "too-long": "Deze reden is te lang. Gebruik hooguit vijfhonderd tekens.",
      "holds-number":
        "In deze reden staat een getal van zes of meer cijfers. Dat kan het nummer van een persoon zijn. Laat het weg.",
    },
    withdraw: "Deze levering intrekken",
    withdrawAccepted:
      "De gegevens van deze levering gaan weg en de cijfers worden opnieuw geteld. Dat is niet terug te draaien. Opnieuw aanleveren kan altijd.",
    withdrawOther: "Deze levering gaat dan niet meetellen. Opnieuw aanleveren kan altijd.",
    withdrawButton: "Trek de levering in",
    receipt: "Ontvangstbewijs",
    receiptAbout:
      "Het ontvangstbewijs is ondertekend. Daarmee is later aan te tonen wat is aangenomen en wanneer, ook zonder deze dienst.",
    receiptSave: "Ontvangstbewijs opslaan (JSON)",
    receiptVerify: "Controleren kan op de eigen computer, zonder verbinding:",
    receiptFile: "bestand.csv",
    receiptKeys: "De openbare sleutels om mee te controleren",
    noReceipt: "Een ontvangstbewijs is er zodra de levering is aangenomen.",
  },
  en: {
    confirm: "Is what stands out right? Then say why. Once all is confirmed, the delivery counts.",
    reasonOf: "Why is this right?",
    reasonHelp: "Ten to five hundred characters. Give no names or numbers of people.",
    confirmed: (moment) => `confirmed on ${moment}`,
    confirmButton: "Confirm that this is right",
    onlyCertifier: "Somebody with the role certifier of your municipality can confirm this.",
    keptReasons: "What you wrote is here again. It has not been sent yet. Look it over and confirm.",
    faults: "The confirmation has not been kept yet",
    fault: {
      "none-given": "Write with at least one point why it is right.",
      "too-short": "This reason is too short. Use at least ten characters.",
      "too-long": "This reason is too long. Use at most five hundred characters.",
      "holds-number":
        "This reason holds a number of six or more digits. That may be the number of a person. Leave it out.",
    },
    withdraw: "Withdraw this delivery",
    withdrawAccepted:
      "The data of this delivery go and the figures are counted anew. That cannot be undone. Delivering again is always possible.",
    withdrawOther: "This delivery will then not count. Delivering again is always possible.",
    withdrawButton: "Withdraw the delivery",
    receipt: "Receipt",
    receiptAbout: "The receipt is signed. It shows later on what was accepted and when, also without this service.",
    receiptSave: "Save the receipt (JSON)",
    receiptVerify: "It can be verified on one's own computer, without a connection:",
    receiptFile: "file.csv",
    receiptKeys: "The public keys to verify with",
    noReceipt: "There is a receipt as soon as the delivery is accepted.",
  },
};
