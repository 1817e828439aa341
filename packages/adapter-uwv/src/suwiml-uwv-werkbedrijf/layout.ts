import { fwiRows, type LayoutRow, passedOverRow, sourceRows } from "@jobcoach/adapter";

const CLIENT = "ClientSuwi";
const RELATIE = `${CLIENT}/AtlRelatie`;
const DIENST = `${RELATIE}/DienstverleningUwvWb`;
const INSTRUMENT = `${DIENST}/WerkinstrumentUwvWb`;
const ARBEID = `${CLIENT}/Arbeidsverhouding`;

/**
 * The elements of `UwvWbPersoonsInfoResponse` v0200 in the order of its schema; types as BKWI names them. What is passed over
 * is not opened: names, papers, addresses, qualifications, wishes, agreements, and the free texts about the client.
 */
export const layout: readonly LayoutRow[] = [
  { path: CLIENT, occurs: "0..1" },
  { path: `${CLIENT}/Burgerservicenr`, occurs: "1", type: "Burgerservicenr" },
  passedOverRow(`${CLIENT}/Voornamen`, "0..1", "NaamPersoonA200"),
  passedOverRow(`${CLIENT}/Voorvoegsel`, "0..1", "Voorvoegsels"),
  passedOverRow(`${CLIENT}/SignificantDeelVanDeAchternaam`, "0..1", "NaamPersoonA200"),
  passedOverRow(`${CLIENT}/Geslacht`, "0..1", "Geslacht"),
  passedOverRow(`${CLIENT}/Geboortedat`, "0..1", "Datum"),
  passedOverRow(`${CLIENT}/Nationaliteit`, "0..*"),
  passedOverRow(`${CLIENT}/Legitimatiebewijs`, "0..*"),
  passedOverRow(`${CLIENT}/Vreemdelingendocument`, "0..1"),
  passedOverRow(`${CLIENT}/TelefoonnrClient`, "0..*"),
  passedOverRow(`${CLIENT}/FeitelijkAdres`, "0..1"),
  passedOverRow(`${CLIENT}/Correspondentieadres`, "0..1"),
  passedOverRow(`${CLIENT}/FeitelijkAdresBuitenland`, "0..1"),
  passedOverRow(`${CLIENT}/CorrespondentieadresBuitenland`, "0..1"),
  ...sourceRows(`${CLIENT}/Bron`, "1"),
  { path: RELATIE, occurs: "0..*" },
  { path: `${RELATIE}/DatBAtlRelatie`, occurs: "0..1", type: "Datum" },
  { path: `${RELATIE}/DatEAtlRelatie`, occurs: "0..1", type: "Datum" },
  passedOverRow(`${RELATIE}/Arbeidsmarktkwalificaties`, "0..1"),
  passedOverRow(`${RELATIE}/InschrijvingsgegevensUwvWb`, "0..*"),
  passedOverRow(`${RELATIE}/Gebouwontzegging`, "0..1"),
  passedOverRow(`${RELATIE}/Bemiddelingsberoep`, "0..*"),
  passedOverRow(`${RELATIE}/BeschikbaarheidClientVoorArbeid`, "0..1"),
  passedOverRow(`${RELATIE}/Mobiliteit`, "0..1"),
  passedOverRow(`${RELATIE}/Flexibiliteit`, "0..1"),
  passedOverRow(`${RELATIE}/VerwijzingNaarVacature`, "0..*"),
  { path: DIENST, occurs: "0..*" },
  { path: `${DIENST}/ReferentienrDvlUwvWb`, occurs: "1", type: "ReferentienrDvlUwvWb" },
  { path: `${DIENST}/DatBDvlUwvWb`, occurs: "0..1", type: "Datum" },
  { path: `${DIENST}/DatEDvlUwvWb`, occurs: "0..1", type: "Datum" },
  { path: `${DIENST}/CdRedenEDvlUwvWb`, occurs: "0..1", type: "CdRedenEDvlUwvWb" },
  passedOverRow(`${DIENST}/ContactpersoonAfd`, "0..1"),
  { path: INSTRUMENT, occurs: "0..*" },
  passedOverRow(`${INSTRUMENT}/OmsRedenInzetWerkinstrumentUwvWb`, "0..1", "OmschrijvingAN1500"),
  { path: `${INSTRUMENT}/OmsWerkinstrumentUwvWb`, occurs: "0..1", type: "OmschrijvingAN200" },
  { path: `${INSTRUMENT}/DatBWerkinstrumentUwvWb`, occurs: "0..1", type: "Datum" },
  { path: `${INSTRUMENT}/DatEWerkinstrumentUwvWb`, occurs: "0..1", type: "Datum" },
  { path: `${INSTRUMENT}/CdRedenEWerkinstrumentUwvWb`, occurs: "0..1", type: "CdRedenEWerkinstrumentUwvWb" },
  passedOverRow(`${DIENST}/VisieDienstverleningUwvWb`, "0..*"),
  passedOverRow(`${DIENST}/OvereenkomstDienstverleningUwvWb`, "0..*"),
  passedOverRow(`${DIENST}/KnelpuntKlantsituatie`, "0..*"),
  passedOverRow(`${RELATIE}/BeschikbaarClientVoorBemiddeling`, "0..1"),
  passedOverRow(`${RELATIE}/AfspraakKlantMetUwvWb`, "0..*"),
  passedOverRow(`${RELATIE}/VrijstellingArbeidsplicht`, "0..1"),
  { path: ARBEID, occurs: "0..*" },
  { path: `${ARBEID}/DatBArbeidsverhouding`, occurs: "0..1", type: "Datum" },
  { path: `${ARBEID}/DatEArbeidsverhouding`, occurs: "0..1", type: "Datum" },
  passedOverRow(`${ARBEID}/Arbeidsperiode`, "1..*"),
  { path: `${ARBEID}/Werkgever`, occurs: "1" },
  { path: `${ARBEID}/Werkgever/HandelsnaamOrganisatie`, occurs: "0..1", type: "NaamAN70" },
  ...fwiRows,
];
