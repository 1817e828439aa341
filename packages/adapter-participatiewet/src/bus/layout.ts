import { type MonthlyStatistic, type RecordLayout, recordLayout, type XmlNames, xmlBinding } from "@jobcoach/adapter";
import { sexes } from "../srg/codes.ts";
import {
  assistanceClusters,
  benefitKinds,
  dutyExemptions,
  endReasonLabels,
  exemptionEnds,
  housingKinds,
  incomeKinds,
  livingForms,
  reductionReasons,
  selfEmployedKinds,
  softwarePackages,
  yesNo,
} from "./codes.ts";

/** The 34 fields of the statistic on social assistance benefits. */
export type BusField =
  | "Statistiekjaar"
  | "Statistiekmaand"
  | "Berichtgevercode"
  | "Gemeentecode"
  | "NaamSoftwarepakket"
  | "VersienummerSoftwarepakket"
  | "RegistratienummerUitkering"
  | "Statistiekcode"
  | "NadereClassificatieBbz"
  | "Leefvorm"
  | "AantalKostendelers"
  | "BedragBijstandsnorm"
  | "VerminderingAfstemming"
  | "InkomstenUitkering"
  | "BetaalbaarGesteldBedrag"
  | "DatumInvoeringAdministratie"
  | "ClusterBijzondereBijstand"
  | "Burgerservicenummer"
  | "Geboortedatum"
  | "Geslacht"
  | "Huisvesting"
  | "AanvangUitkeringPersoon"
  | "EinddatumUitkeringPersoon"
  | "OntheffingArbeidsverplichting"
  | "EinddatumOntheffing"
  | "RedenEindeOntheffing"
  | "UitvoeringTegenprestatie"
  | "RedenVermindering"
  | "BeginVermindering"
  | "EindeVermindering"
  | "SoortInkomsten"
  | "BedragInkomstenPersoon"
  | "Vrijlating"
  | "RedenBeeindigingUitkeringPersoon";

/**
 * The layout of the statistic on benefits (Regeling statistiek Participatiewet, IOAW en IOAZ 2015, annex 1): a benefit with one
 * or two persons. That the first six fields stand around all benefits is the project's own binding.
 */
export const busLayout: RecordLayout<BusField> = recordLayout<BusField>("BUS", [
  {
    element: "Levering",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 1, name: "Statistiekjaar", title: "STATISTIEKJAAR", kind: "year", required: true, imported: true },
      { number: 2, name: "Statistiekmaand", title: "STATISTIEKMAAND", kind: "month", required: true, imported: true },
      { number: 3, name: "Berichtgevercode", title: "BERICHTGEVERCODE", kind: "digits", width: 4 },
      { number: 4, name: "Gemeentecode", title: "GEMEENTECODE", kind: "digits", width: 4, required: true, imported: true },
      { number: 5, name: "NaamSoftwarepakket", title: "NAAM SOFTWAREPAKKET", kind: "code", codes: softwarePackages },
      { number: 6, name: "VersienummerSoftwarepakket", title: "RELEASE-/VERSIENUMMER SOFTWAREPAKKET", kind: "text", atMost: 12 },
    ],
  },
  {
    element: "Uitkering",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 7, name: "RegistratienummerUitkering", title: "REGISTRATIENUMMER UITKERING", kind: "text", atMost: 15, imported: true },
      { number: 8, name: "Statistiekcode", title: "STATISTIEKCODE", kind: "code", codes: benefitKinds, required: true, imported: true },
      { number: 9, name: "NadereClassificatieBbz", title: "NADERE CLASSIFICATIE BBZ", kind: "code", codes: selfEmployedKinds },
      { number: 10, name: "Leefvorm", title: "LEEFVORM", kind: "code", codes: livingForms },
      { number: 11, name: "AantalKostendelers", title: "AANTAL KOSTENDELERS", kind: "number", width: 2 },
      { number: 12, name: "BedragBijstandsnorm", title: "BEDRAG BIJSTANDSNORM", kind: "number", width: 4 },
      { number: 13, name: "VerminderingAfstemming", title: "VERMINDERING N.A.V. AFSTEMMING", kind: "number", width: 4, signed: true },
      { number: 14, name: "InkomstenUitkering", title: "INKOMSTEN UITKERING", kind: "number", width: 4, signed: true },
      { number: 15, name: "BetaalbaarGesteldBedrag", title: "BETAALBAAR GESTELD BEDRAG", kind: "number", width: 6 },
      { number: 16, name: "DatumInvoeringAdministratie", title: "DATUM INVOERING ADMINISTRATIE", kind: "date" },
      { number: 17, name: "ClusterBijzondereBijstand", title: "CLUSTER BIJZONDERE BIJSTAND", kind: "code", codes: assistanceClusters },
    ],
  },
  {
    element: "Persoon",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 18, name: "Burgerservicenummer", title: "BURGERSERVICENUMMER", kind: "bsn", required: true, imported: true },
      { number: 19, name: "Geboortedatum", title: "GEBOORTEDATUM", kind: "date", imported: true },
      { number: 20, name: "Geslacht", title: "GESLACHT", kind: "code", codes: sexes, imported: true },
      { number: 21, name: "Huisvesting", title: "HUISVESTING", kind: "code", codes: housingKinds },
      { number: 22, name: "AanvangUitkeringPersoon", title: "AANVANG UITKERING PERSOON", kind: "date", required: true, imported: true },
      { number: 23, name: "EinddatumUitkeringPersoon", title: "EINDDATUM UITKERING PERSOON", kind: "date", imported: true },
      { number: 24, name: "OntheffingArbeidsverplichting", title: "ONTHEFFING ARBEIDSVERPLICHTING", kind: "code", codes: dutyExemptions },
      { number: 25, name: "EinddatumOntheffing", title: "EINDDATUM ONTHEFFING", kind: "date" },
      { number: 26, name: "RedenEindeOntheffing", title: "REDEN EINDE ONTHEFFING", kind: "code", codes: exemptionEnds },
      { number: 27, name: "UitvoeringTegenprestatie", title: "UITVOERING TEGENPRESTATIE", kind: "code", codes: yesNo },
      { number: 28, name: "RedenVermindering", title: "REDEN VERMINDERING", kind: "code", codes: reductionReasons },
      { number: 29, name: "BeginVermindering", title: "BEGIN VERMINDERING", kind: "date" },
      { number: 30, name: "EindeVermindering", title: "EINDE VERMINDERING", kind: "date" },
      { number: 31, name: "SoortInkomsten", title: "SOORT INKOMSTEN", kind: "code", codes: incomeKinds, imported: true },
      { number: 32, name: "BedragInkomstenPersoon", title: "BEDRAG INKOMSTEN PERSOON", kind: "number", width: 4, signed: true },
      { number: 33, name: "Vrijlating", title: "VRIJLATING", kind: "code", codes: yesNo },
      { number: 34, name: "RedenBeeindigingUitkeringPersoon", title: "REDEN BEEINDIGING UITKERING PERSOON", kind: "code", codes: endReasonLabels, imported: true },
    ],
  },
]);

/** The statistic on benefits bound to elements; the default names are the project's own. */
export const busStatistic = (names?: XmlNames): MonthlyStatistic<BusField> => ({
  layout: busLayout,
  binding: xmlBinding(busLayout, names),
  year: "Statistiekjaar",
  month: "Statistiekmaand",
  municipality: "Gemeentecode",
});
