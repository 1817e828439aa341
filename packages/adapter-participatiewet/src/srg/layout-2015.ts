import { type MonthlyStatistic, type RecordLayout, recordLayout, type XmlNames, xmlBinding } from "@jobcoach/adapter";
import { endReasons2015, facilityTypes2015, ladderPositions, statisticCodes } from "./codes.ts";

/** The 19 fields of the statistic on re-integration from 2015 to 2018. */
export type Srg2015Field =
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
  | "PositieParticipatieladder"
  | "BegindatumPositie"
  | "Arbeidsvermogen"
  | "RegistratienummerVoorziening"
  | "TypeVoorziening"
  | "BegindatumVoorziening"
  | "EinddatumVoorziening"
  | "RedenEinde"
  | "Loonwaarde";

/**
 * The layout of the statistic on re-integration from 2015 to 2018. The code lists of software, sex and capacity were not
 * found, so these fields are checked by their width only and become no fact.
 */
export const srg2015Layout: RecordLayout<Srg2015Field> = recordLayout<Srg2015Field>("SRG2015", [
  {
    element: "Levering",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 1, name: "Statistiekjaar", title: "STATISTIEKJAAR", kind: "year", required: true, imported: true },
      { number: 2, name: "Statistiekmaand", title: "STATISTIEKMAAND", kind: "month", required: true, imported: true },
      { number: 3, name: "Statistiekcode", title: "STATISTIEKCODE", kind: "code", codes: statisticCodes, imported: true },
      { number: 4, name: "NaamSoftwarepakket", title: "NAAM SOFTWAREPAKKET", kind: "text", atMost: 3 },
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
      { number: 10, name: "Geslacht", title: "GESLACHT", kind: "digits", width: 1 },
      { number: 11, name: "PositieParticipatieladder", title: "POSITIE PARTICIPATIELADDER", kind: "code", codes: ladderPositions },
      { number: 12, name: "BegindatumPositie", title: "BEGINDATUM POSITIE", kind: "date" },
      { number: 13, name: "Arbeidsvermogen", title: "ARBEIDSVERMOGEN", kind: "digits", width: 1 },
    ],
  },
  {
    element: "Voorziening",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 14, name: "RegistratienummerVoorziening", title: "REGISTRATIENUMMER VOORZIENING", kind: "text", atMost: 15, imported: true },
      { number: 15, name: "TypeVoorziening", title: "TYPE VOORZIENING", kind: "code", codes: facilityTypes2015, required: true, imported: true },
      { number: 16, name: "BegindatumVoorziening", title: "BEGINDATUM VOORZIENING", kind: "date", required: true, imported: true },
      { number: 17, name: "EinddatumVoorziening", title: "EINDDATUM VOORZIENING", kind: "date", imported: true },
      { number: 18, name: "RedenEinde", title: "REDEN EINDE", kind: "code", codes: endReasons2015, imported: true },
    ],
  },
  {
    element: "Loonkostensubsidie",
    // biome-ignore format: a table of fields, one row each
    fields: [
      { number: 19, name: "Loonwaarde", title: "LOONWAARDE", kind: "number", width: 3, least: 0, most: 100, imported: true },
    ],
  },
]);

/** The statistic of 2015 bound to elements; the default names are the project's own. */
export const srg2015Statistic = (names?: XmlNames): MonthlyStatistic<Srg2015Field> => ({
  layout: srg2015Layout,
  binding: xmlBinding(srg2015Layout, names),
  year: "Statistiekjaar",
  month: "Statistiekmaand",
  municipality: "Gemeentecode",
});
