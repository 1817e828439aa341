import { type MonthlyStatistic, type RecordLayout, recordLayout, type XmlNames, xmlBinding } from "@jobcoach/adapter";
import { facilityGoalCodes, provisionTypeCodes, workCapacityCodes } from "@jobcoach/core/codes";
import { endReasons2019, sexes, softwarePackages, statisticCodes } from "./codes.ts";

/** The 19 fields of the statistic on re-integration since 2019, by their elements in the project's own XML binding. */
export type Srg2019Field =
  | "Statistiekjaar"
  | "Statistiekmaand"
  | "Statistiekcode"
  | "NaamSoftwarepakket"
  | "VersienummerSoftwarepakket"
  | "Gemeentecode"
  | "Berichtgevercode"
  | "Burgerservicenummer"
  | "Geboortedatum"
  | "Geslacht"
  | "Arbeidsvermogen"
  | "DoelInzetVoorzieningen"
  | "RegistratienummerVoorziening"
  | "TypeVoorziening"
  | "OmschrijvingTypeVoorziening"
  | "BegindatumVoorziening"
  | "EinddatumVoorziening"
  | "Loonwaarde"
  | "RedenBeeindiging";

/**
 * The layout of the statistic on re-integration since 2019 (Regeling statistiek Participatiewet, IOAW en IOAZ 2015, annex 2):
 * four levels, 19 fields. Which fields must be there is not public; required here is what facts cannot do without.
 */
export const srg2019Layout: RecordLayout<Srg2019Field> = recordLayout<Srg2019Field>("SRG", [
  {
    element: "Levering",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 1, name: "Statistiekjaar", title: "STATISTIEKJAAR", kind: "year", required: true, imported: true },
      { number: 2, name: "Statistiekmaand", title: "STATISTIEKMAAND", kind: "month", required: true, imported: true },
      { number: 3, name: "Statistiekcode", title: "STATISTIEKCODE", kind: "code", codes: statisticCodes, imported: true },
      { number: 4, name: "NaamSoftwarepakket", title: "NAAM SOFTWAREPAKKET", kind: "code", codes: softwarePackages },
      { number: 5, name: "VersienummerSoftwarepakket", title: "RELEASE-/VERSIENUMMER SOFTWAREPAKKET", kind: "text", atMost: 12 },
      { number: 6, name: "Gemeentecode", title: "GEMEENTECODE", kind: "digits", width: 4, required: true, imported: true },
      { number: 7, name: "Berichtgevercode", title: "BERICHTGEVERCODE", kind: "digits", width: 4 },
    ],
  },
  {
    element: "Persoon",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 8, name: "Burgerservicenummer", title: "BURGERSERVICENUMMER", kind: "bsn", required: true, imported: true },
      { number: 9, name: "Geboortedatum", title: "GEBOORTEDATUM", kind: "date", imported: true },
      { number: 10, name: "Geslacht", title: "GESLACHT", kind: "code", codes: sexes, imported: true },
      { number: 11, name: "Arbeidsvermogen", title: "ARBEIDSVERMOGEN", kind: "code", codes: workCapacityCodes.codes, imported: true },
      { number: 12, name: "DoelInzetVoorzieningen", title: "DOEL INZET VOORZIENINGEN", kind: "code", codes: facilityGoalCodes.codes, imported: true },
    ],
  },
  {
    element: "Voorziening",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 13, name: "RegistratienummerVoorziening", title: "REGISTRATIENUMMER VOORZIENING", kind: "text", atMost: 15, imported: true },
      { number: 14, name: "TypeVoorziening", title: "TYPE VOORZIENING", kind: "code", codes: provisionTypeCodes.codes, required: true, imported: true },
      { number: 15, name: "OmschrijvingTypeVoorziening", title: "OMSCHRIJVING TYPE VOORZIENING", kind: "text" },
      { number: 16, name: "BegindatumVoorziening", title: "BEGINDATUM VOORZIENING", kind: "date", required: true, imported: true },
      { number: 17, name: "EinddatumVoorziening", title: "EINDDATUM VOORZIENING", kind: "date", imported: true },
    ],
  },
  {
    element: "Loonkostensubsidie",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 18, name: "Loonwaarde", title: "LOONWAARDE", kind: "number", width: 3, least: 0, most: 100, imported: true },
      { number: 19, name: "RedenBeeindiging", title: "REDEN BEEINDIGING", kind: "code", codes: endReasons2019, imported: true },
    ],
  },
]);

/** The statistic of 2019 bound to elements; the default names are the project's own, since the official ones are not public. */
export const srg2019Statistic = (names?: XmlNames): MonthlyStatistic<Srg2019Field> => ({
  layout: srg2019Layout,
  binding: xmlBinding(srg2019Layout, names),
  year: "Statistiekjaar",
  month: "Statistiekmaand",
  municipality: "Gemeentecode",
});
