import { fwiRows, type LayoutRow, passedOverRow, sourceRows } from "@jobcoach/adapter";

const CLIENT = "ClientSuwi";
const UITKERING = `${CLIENT}/Uitkeringsverhouding`;
const BIJSTAND = `${UITKERING}/SpecifiekeGegevensBijstandUitk`;

/**
 * The elements of `BijstandsregelingenInfoResponse` v0500 in the order of its schema; types as BKWI names them. What is passed
 * over is not opened: names, addresses, the household and the partner, claims, debts, fraud, special assistance and amounts.
 */
export const layout: readonly LayoutRow[] = [
  { path: CLIENT, occurs: "0..1" },
  { path: `${CLIENT}/Burgerservicenr`, occurs: "1", type: "Burgerservicenr" },
  passedOverRow(`${CLIENT}/Voornamen`, "0..1", "NaamPersoonA200"),
  passedOverRow(`${CLIENT}/Voorletters`, "0..1", "Voorletters"),
  passedOverRow(`${CLIENT}/Voorvoegsel`, "0..1", "Voorvoegsels"),
  passedOverRow(`${CLIENT}/SignificantDeelVanDeAchternaam`, "0..1", "NaamPersoonA200"),
  { path: `${CLIENT}/Geslacht`, occurs: "0..1", type: "Geslacht" },
  { path: `${CLIENT}/Geboortedat`, occurs: "0..1", type: "Datum" },
  passedOverRow(`${CLIENT}/CdLeefvorm`, "0..1", "CdLeefvorm"),
  passedOverRow(`${CLIENT}/DomicilieAdres`, "0..1"),
  passedOverRow(`${CLIENT}/Huisvesting`, "0..1"),
  passedOverRow(`${CLIENT}/SchendingInlichtingenplicht`, "0..1"),
  passedOverRow(`${CLIENT}/DossierGsd`, "0..1"),
  ...sourceRows(`${CLIENT}/Bron`, "0..1"),
  passedOverRow(`${CLIENT}/AanvraagUitkering`, "0..*"),
  passedOverRow(`${CLIENT}/Vordering`, "0..*"),
  passedOverRow(`${CLIENT}/SpecifiekeGegevensBijzBijstand`, "0..*"),
  { path: UITKERING, occurs: "0..*" },
  { path: `${UITKERING}/DatBUitkeringsverhouding`, occurs: "1", type: "Datum" },
  { path: `${UITKERING}/DatEUitkeringsverhouding`, occurs: "0..1", type: "Datum" },
  { path: `${UITKERING}/SzWet`, occurs: "1" },
  { path: `${UITKERING}/SzWet/CdSzWet`, occurs: "1", type: "CdSzWet" },
  { path: BIJSTAND, occurs: "0..1" },
  { path: `${BIJSTAND}/CdAanleidingEindeBijstandUitk`, occurs: "0..1", type: "CdAanleidingEindeBijstandUitk" },
  passedOverRow(`${BIJSTAND}/CdClassificatieBbz`, "0..1", "CdClassificatieBbz"),
  passedOverRow(`${BIJSTAND}/AantKostendelers`, "0..1", "AantalN2"),
  passedOverRow(`${UITKERING}/InkomstenInvloedOpBijstandUitk`, "0..*"),
  passedOverRow(`${UITKERING}/VrijstellingArbeidsplicht`, "0..1"),
  passedOverRow(`${UITKERING}/PartnerUitkeringsverhouding`, "0..1"),
  passedOverRow(`${UITKERING}/Uitkeringsperiode`, "1..*"),
  ...sourceRows(`${UITKERING}/Bron`, "1"),
  ...fwiRows,
];
