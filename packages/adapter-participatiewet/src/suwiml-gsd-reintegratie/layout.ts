import { fwiRows, type LayoutRow, sourceRows } from "@jobcoach/adapter";

const CLIENT = "ClientSuwi";
const RELATIE = `${CLIENT}/AtlRelatie`;
const VOORZIENING = `${RELATIE}/ReIntegratievoorziening`;
const LOONWAARDE = `${VOORZIENING}/Loonkostensubsidie/PercLoonwaardeTovWml`;

/** Every element of `GSDReintegratieInfoResponse` v0200 in the order of its schema; types in the spelling of BKWI. */
export const layout: readonly LayoutRow[] = [
  { path: CLIENT, occurs: "0..1" },
  { path: `${CLIENT}/Burgerservicenr`, occurs: "1", type: "Burgerservicenr" },
  { path: `${CLIENT}/Voornamen`, occurs: "0..1", type: "NaamPersoonA200", passedOver: true },
  { path: `${CLIENT}/Voorletters`, occurs: "0..1", type: "Voorletters", passedOver: true },
  { path: `${CLIENT}/Voorvoegsel`, occurs: "0..1", type: "Voorvoegsels", passedOver: true },
  { path: `${CLIENT}/SignificantDeelVanDeAchternaam`, occurs: "0..1", type: "NaamPersoonA200", passedOver: true },
  { path: `${CLIENT}/Geslacht`, occurs: "0..1", type: "Geslacht" },
  { path: `${CLIENT}/Geboortedat`, occurs: "0..1", type: "Datum" },
  ...sourceRows(`${CLIENT}/Bron`, "0..1"),
  { path: RELATIE, occurs: "0..*" },
  { path: `${RELATIE}/Arbeidsvermogen`, occurs: "0..1" },
  { path: `${RELATIE}/Arbeidsvermogen/CdArbeidsvermogen`, occurs: "1", type: "CdArbeidsvermogen" },
  { path: `${RELATIE}/DoelReintegratievoorziening`, occurs: "0..1" },
  { path: `${RELATIE}/DoelReintegratievoorziening/CdDoelRv`, occurs: "1", type: "CdDoelRv" },
  { path: VOORZIENING, occurs: "0..*" },
  { path: `${VOORZIENING}/RegistratienrRvGsd`, occurs: "0..1", type: "RegistratienrRvGsd" },
  { path: `${VOORZIENING}/DatBRv`, occurs: "1", type: "Datum" },
  { path: `${VOORZIENING}/DatERv`, occurs: "0..1", type: "Datum" },
  { path: `${VOORZIENING}/CdTypeRvGsd`, occurs: "0..1", type: "CdTypeRvGsd" },
  { path: `${VOORZIENING}/OmsRv`, occurs: "0..1", type: "OmschrijvingAN100", passedOver: true },
  { path: `${VOORZIENING}/Loonkostensubsidie`, occurs: "0..1" },
  { path: LOONWAARDE, occurs: "1" },
  { path: `${LOONWAARDE}/CdPositiefNegatief`, occurs: "0..1", type: "CdPositiefNegatief" },
  { path: `${LOONWAARDE}/Percentage`, occurs: "0..1", type: "Percentage" },
  ...sourceRows(`${RELATIE}/Bron`, "1"),
  ...fwiRows,
];
