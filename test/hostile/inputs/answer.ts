import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { utf8 } from "./bytes.ts";

export const NAMESPACE = "http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200";
export const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';

const employer = `<AdministratieveEenheid><NaamAdministratieveEenheid>${CANARY_NAME}</NaamAdministratieveEenheid><Loonheffingennr>999990925L01</Loonheffingennr><RechtspersoonAdministratieveEenh><FiNr>999990925</FiNr></RechtspersoonAdministratieveEenh></AdministratieveEenheid>`;
const traits =
  "<Inkomstenperiode><DatBIkp>20240101</DatBIkp><CdSrtIkv>15</CdSrtIkv><CdAardIkv>01</CdAardIkv></Inkomstenperiode>";
const wages =
  "<Inkomstenopgave><DatBIko>20240101</DatBIko><DatEIko>20240131</DatEIko><AantVerloondeUrenIko>106</AantVerloondeUrenIko><BedrBrutoloonSv><CdMunteenheid>EUR</CdMunteenheid><CdPositiefNegatief>+</CdPositiefNegatief><WaardeBedr>172992</WaardeBedr></BedrBrutoloonSv></Inkomstenopgave>";

export const client = `<ClientSuwi><Burgerservicenr>${CANARY_BSN}</Burgerservicenr><Inkomstenverhouding><VolgnrIkv>1</VolgnrIkv><DatBIkv>20231018</DatBIkv>${employer}${traits}${wages}</Inkomstenverhouding></ClientSuwi>`;

/** An answer of UWV on the wages of one person, without its first line. */
export const answer = (content = client) =>
  `<ikv:UWVPersoonsIkvInfoResponse xmlns:ikv="${NAMESPACE}">${content}</ikv:UWVPersoonsIkvInfoResponse>`;

export const answers = (content: string) => `${PROLOG}<Antwoorden>${content}</Antwoorden>`;

/** A sound answer in which something is replaced; the text must occur. */
export function answerReplacing(from: string | RegExp, to: string): Uint8Array {
  const before = PROLOG + answer();
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`The answer does not hold ${from}.`);
  return utf8(after);
}
