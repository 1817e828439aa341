import { fwiRows, type LayoutRow } from "@jobcoach/adapter";
import { addressRows } from "./layout-address.ts";

const CLIENT = "ClientSuwi";
const IKV = `${CLIENT}/Inkomstenverhouding`;
const EENHEID = `${IKV}/AdministratieveEenheid`;
const PERSOON = `${EENHEID}/PersoonAdministratieveEenheid`;
const RECHTSPERSOON = `${EENHEID}/RechtspersoonAdministratieveEenh`;
const PERIODE = `${IKV}/Inkomstenperiode`;
const SECTOR = `${IKV}/SectorRisicogroepIkv`;
const OPGAVE = `${IKV}/Inkomstenopgave`;

const amount = (name: string): readonly LayoutRow[] => {
  const path = `${OPGAVE}/${name}`;
  return [
    { path, occurs: "0..1" },
    { path: `${path}/CdMunteenheid`, occurs: "0..1", type: "CdMunteenheid" },
    { path: `${path}/CdPositiefNegatief`, occurs: "0..1", type: "CdPositiefNegatief" },
    { path: `${path}/WaardeBedr`, occurs: "0..1", type: "WaardeBedr" },
    { path: `${path}/CdPeriodeEenheidGeldigheidBedr`, occurs: "0..1", type: "CdPeriode" },
  ];
};

/** Every element of `UWVPersoonsIkvInfoResponse` v0200 in the order of its schema; types in the spelling of BKWI. */
export const layout: readonly LayoutRow[] = [
  { path: CLIENT, occurs: "0..1" },
  { path: `${CLIENT}/Burgerservicenr`, occurs: "1", type: "Burgerservicenr" },
  { path: IKV, occurs: "0..*" },
  { path: `${IKV}/VolgnrIkv`, occurs: "0..1", type: "VolgnrIkv" },
  { path: `${IKV}/AanduidingIkvWerkgever`, occurs: "0..1", type: "AanduidingIkvWerkgever", passedOver: true },
  { path: `${IKV}/DatBIkv`, occurs: "0..1", type: "Datum" },
  { path: `${IKV}/DatEIkv`, occurs: "0..1", type: "Datum" },
  { path: EENHEID, occurs: "0..1" },
  { path: `${EENHEID}/NaamAdministratieveEenheid`, occurs: "0..1", type: "NaamAN200", passedOver: true },
  { path: `${EENHEID}/Loonheffingennr`, occurs: "1", type: "Loonheffingennr" },
  { path: `${EENHEID}/DatBAdministratieveEenheid`, occurs: "0..1", type: "Datum" },
  { path: `${EENHEID}/DatEAdministratieveEenheid`, occurs: "0..1", type: "Datum" },
  { path: PERSOON, occurs: "0..1" },
  { path: `${PERSOON}/Voornamen`, occurs: "0..1", type: "NaamPersoonA200", passedOver: true },
  { path: `${PERSOON}/Voorvoegsel`, occurs: "0..1", type: "Voorvoegsels", passedOver: true },
  { path: `${PERSOON}/SignificantDeelVanDeAchternaam`, occurs: "0..1", type: "NaamPersoonA200", passedOver: true },
  ...addressRows(`${PERSOON}/FeitelijkAdresPersoonAeh`),
  ...addressRows(`${PERSOON}/CorrespondentieadresPersoonAeh`),
  { path: RECHTSPERSOON, occurs: "0..1" },
  { path: `${RECHTSPERSOON}/FiNr`, occurs: "1", type: "SofiNr" },
  { path: `${RECHTSPERSOON}/NaamRechtspersoon`, occurs: "0..1", type: "NaamAN200", passedOver: true },
  { path: `${RECHTSPERSOON}/CdRechtsvorm`, occurs: "0..1", type: "CdRechtsvorm" },
  ...addressRows(`${EENHEID}/FeitelijkAdresAeh`),
  ...addressRows(`${EENHEID}/CorrespondentieadresAeh`),
  { path: PERIODE, occurs: "1..*" },
  { path: `${PERIODE}/DatBIkp`, occurs: "1", type: "Datum" },
  { path: `${PERIODE}/DatEIkp`, occurs: "0..1", type: "Datum" },
  { path: `${PERIODE}/CdSrtIkv`, occurs: "0..1", type: "CdSrtInkomstenverhouding" },
  { path: `${PERIODE}/CdTypeArbeidscontract`, occurs: "0..1", type: "CdTypeArbeidscontract" },
  { path: `${PERIODE}/CdInvloedVerzekeringsplicht`, occurs: "0..1", type: "CdInvloedVerzekeringsplicht" },
  { path: `${PERIODE}/IndLoonheffingskortingToegepast`, occurs: "0..1", type: "StdIndJN" },
  { path: `${PERIODE}/IndRegelmatigArbeidspatroon`, occurs: "0..1", type: "StdInd" },
  { path: `${PERIODE}/IndPersoneelsleningNietInLoon`, occurs: "0..1", type: "StdIndJN" },
  { path: `${PERIODE}/IndLoonIsMedeAowAlleenstaande`, occurs: "0..1", type: "StdIndJN" },
  { path: `${PERIODE}/IndLoonInclusiefWajongUitkering`, occurs: "0..1", type: "StdIndJN" },
  { path: `${PERIODE}/IndVakantiebonnenToegepast`, occurs: "0..1", type: "StdIndJN" },
  { path: `${PERIODE}/CdAardIkv`, occurs: "0..1", type: "CdAardIkv" },
  { path: `${PERIODE}/CdIncidInkomstenvermindering`, occurs: "0..1", type: "CdIncidInkomstenvermindering" },
  { path: SECTOR, occurs: "0..*" },
  { path: `${SECTOR}/CdSectorRisicogroep`, occurs: "0..1", type: "CdSectorRisicogroep" },
  { path: `${SECTOR}/DatBSectorRisicogroep`, occurs: "0..1", type: "Datum" },
  { path: `${SECTOR}/DatESectorRisicogroep`, occurs: "0..1", type: "Datum" },
  { path: `${SECTOR}/SectorBeroepsEnBedrijfsleven`, occurs: "0..1" },
  { path: `${SECTOR}/SectorBeroepsEnBedrijfsleven/CdSector`, occurs: "1", type: "CdSectorOsv" },
  { path: OPGAVE, occurs: "1..*" },
  { path: `${OPGAVE}/DatBIko`, occurs: "1", type: "Datum" },
  { path: `${OPGAVE}/DatEIko`, occurs: "0..1", type: "Datum" },
  { path: `${OPGAVE}/AantSvDagenIko`, occurs: "0..1", type: "AantalN3" },
  { path: `${OPGAVE}/AantVerloondeUrenIko`, occurs: "0..1", type: "AantVerloondeUrenIko" },
  ...amount("BedrBrutoloonSv"),
  ...amount("BedrLoonLbPremieVolksverz"),
  ...amount("BedrIngehoudenLbPremieVolksverz"),
  ...amount("BedrVakantietoeslag"),
  ...amount("BedrOpgbRechtVakantietoeslag"),
  ...amount("BedrExtraPrdSalaris"),
  ...amount("BedrOpgbRechtExtraPrdSalaris"),
  ...amount("BedrVergoedingReiskostenOnbelast"),
  ...amount("BedrInUitkBegrBetAlimentatie"),
  ...amount("BedrRechtstreeksBetAlimentatie"),
  { path: "PeriodeGegevensleveringIko", occurs: "0..1" },
  { path: "PeriodeGegevensleveringIko/DatBPeriode", occurs: "0..1", type: "Datum" },
  { path: "PeriodeGegevensleveringIko/DatEPeriode", occurs: "0..1", type: "Datum" },
  ...fwiRows,
];
