import { fwiRows, type LayoutRow } from "@jobcoach/adapter";

const CLIENT = "ClientSuwi";
const UITKERING = `${CLIENT}/Uitkeringsverhouding`;

/**
 * The elements of `UWVPersoonsWvInfoResponse` v0200 in the order of its schema; types as BKWI names them. What is passed over
 * is not opened: classes of incapacity for work (data on health), reasons in free text, claims, sectors and amounts.
 */
export const layout: readonly LayoutRow[] = [
  { path: CLIENT, occurs: "0..1" },
  { path: `${CLIENT}/Burgerservicenr`, occurs: "1", type: "Burgerservicenr" },
  { path: `${CLIENT}/ArbeidsgeschiktheidClient`, occurs: "0..*", passedOver: true },
  { path: `${CLIENT}/WerkloosheidClient`, occurs: "0..*", passedOver: true },
  { path: `${CLIENT}/AanvraagUitkering`, occurs: "0..*", passedOver: true },
  { path: UITKERING, occurs: "0..*" },
  { path: `${UITKERING}/DatBUitkeringsverhouding`, occurs: "0..1", type: "Datum" },
  { path: `${UITKERING}/DatEUitkeringsverhouding`, occurs: "0..1", type: "Datum" },
  { path: `${UITKERING}/OmsRedenEindeUitkeringsverh`, occurs: "0..1", type: "OmschrijvingAN100", passedOver: true },
  { path: `${UITKERING}/DatEMaximaleUitkeringsduur`, occurs: "0..1", type: "Datum" },
  { path: `${UITKERING}/AantWerkurenPerWeekGrondslagUitk`, occurs: "0..1", type: "Tijdsduur" },
  { path: `${UITKERING}/SzWet`, occurs: "1" },
  { path: `${UITKERING}/SzWet/CdSzWet`, occurs: "1", type: "CdSzWet" },
  { path: `${UITKERING}/SectorBeroepsEnBedrijfsleven`, occurs: "0..*", passedOver: true },
  { path: `${UITKERING}/SpecifiekeGegevensWwUitkering`, occurs: "0..1", passedOver: true },
  { path: `${UITKERING}/Uitkeringsperiode`, occurs: "0..*", passedOver: true },
  ...fwiRows,
];
