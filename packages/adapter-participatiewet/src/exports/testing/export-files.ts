import { type Cell, encodeText, writeWorkbook } from "@jobcoach/sheets";
import { municipalProfiles } from "../exports.ts";

export type Row = Readonly<Record<string, string>>;

const profile = (id: string) => {
  const found = municipalProfiles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no profile ${id}.`);
  return found;
};

/** The headers of a table as the export writes them, in its order. */
export const headersOf = (id: string, sheet?: string): string[] => {
  const table = profile(id).tables.find((one) => sheet === undefined || one.sheet === sheet);
  return (table?.columns ?? []).map((column) => column.header);
};

export interface Writing {
  readonly headers?: readonly string[];
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly title?: string;
}

/** A delimited export as text. */
export function delimited(id: string, rows: readonly Row[], writing: Writing = {}): string {
  const { headers = headersOf(id), lineEnd = "\r\n", title = id === "zaanstad" ? ZAANSTAD_TITLE : undefined } = writing;
  const { delimiter = id === "zaanstad" ? "\t" : ";" } = writing;
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
  const text = lines.map((cells) => cells.join(delimiter)).join(lineEnd) + lineEnd;
  return title === undefined ? text : `${title}${lineEnd}${text}`;
}

export const ZAANSTAD_TITLE = "Overzicht jobcoaching per 30-06-2026";

export const inWindows1252 = (text: string) => encodeText(text, "windows-1252");

/** One trajectory of Apeldoorn with everything filled. */
export const apeldoornRow: Row = {
  Klantnr: "10231",
  BSN: "999990019",
  Geboortedatum: "14-06-1995",
  Geslacht: "V",
  Arbeidsvermogen: "10",
  "Soort uitkering": "PW",
  Doelgroepregister: "J",
  Voorziening: "Jobcoaching",
  "Vorm jobcoaching": "Natura extern",
  Regime: "Midden",
  "Startdatum jobcoaching": "01-03-2025",
  "Verwachte einddatum": "28-02-2026",
  "Einddatum jobcoaching": "31-01-2026",
  "Reden einde jobcoaching": "Doel bereikt",
  Werkgever: "Bakkerij De Korenaar",
  Loonheffingennr: "813264570L01",
  "Soort werk": "Arbeidsovereenkomst",
  "Ingangsdatum baan": "15-01-2025",
  "Contract tot": "14-01-2026",
  "Einddatum baan": "14-01-2026",
  "Reden einde baan": "Contract afgelopen",
  "Uren p/w start": "24,0",
  "Uren p/w na half jaar": "28,5",
  "Taken uitgebreid": "J",
  LKS: "J",
  "Loonwaarde %": "55,0",
  "Datum beginmeting": "10-03-2025",
  "Begeleiding werknemer u/mnd begin": "6,5",
  "Begeleiding werkgever u/mnd begin": "1,25",
  "Cijfer passend werk begin": "7,5",
  "LWC1a begin": "5",
  "LWC1b begin": "4",
  "LWC1c begin": "3",
  "Datum eindmeting": "12-09-2025",
  "Aan het werk bij eindmeting": "J",
  "Begeleiding werknemer u/mnd eind": "3",
  "Begeleiding werkgever u/mnd eind": "0",
  "Cijfer passend werk eind": "8",
  "LWC7c eind": "5",
  Peildatum: "30-06-2026",
};

/** One trajectory of Apeldoorn with no more than it must have. */
export const bareApeldoornRow: Row = {
  Klantnr: "10232",
  BSN: "999990020",
  Voorziening: "Jobcoaching",
  "Startdatum jobcoaching": "01-03-2025",
  Peildatum: "30-06-2026",
};

/** One accounting period of Zaanstad. */
export const zaanstadRow: Row = {
  CBS_code: "GM0479",
  Cliëntnr: "7701",
  BSN: "999990032",
  GebDat: "19900214",
  "M/V": "M",
  Trajectnr: "T-2025-01",
  Grondslag: "PW",
  Soort: "IJC",
  Regime: "L",
  Periode_nr: "1",
  Periode_van: "20250201",
  Periode_tot: "20250731",
  Werkgever: "Drukkerij Zaanbocht",
  LHnr: "813264570L01",
  Soort_dvb: "BT",
  Dvb_begin: "20250115",
  UrenPW: "12,5",
  LKS: "J",
  LW_pct: "60",
  UrenWn_kw1: "12,5",
  UrenWn_kw2: "8",
  UrenWg_kw1: "1",
  UrenWg_kw2: "0,5",
  Resultaat: "R3",
  Meting: "B",
  Meetdatum: "20250210",
  Cijfer_aansluiting: "6,5",
  LWC1a: "5",
};

export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The rows of a sheet of Arnhem, below its header. */
export function arnhemSheet(sheet: string, rows: readonly Readonly<Record<string, Cell>>[]): (readonly Cell[])[] {
  const headers = headersOf("arnhem", sheet);
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

export const arnhemTrajectory = {
  gemeentecode: "0202",
  registratienummer_voorziening: "AR-2025-0042",
  bsn: "010002546",
  geboortedatum: "1995-06-14",
  geslacht: "1",
  type_voorziening: "30",
  vorm: "natura",
  begeleidingsregime: "midden",
  begindatum: "2025-01-15",
  arbeidsvermogen: "11",
  soort_uitkering: "Wajong",
};

const ofTrajectory = { registratienummer_voorziening: arnhemTrajectory.registratienummer_voorziening };

export const arnhemJob = {
  ...ofTrajectory,
  volgnummer: 1,
  werkgever: "Kwekerij Rijnoever",
  loonheffingennummer: "813264570L01",
  soort_dienstverband: "bepaalde tijd",
  begindatum_werk: "2025-01-20",
  contract_einddatum: "2027-01-19",
  uren_per_week: 24.5,
  loonkostensubsidie: "J",
  loonwaarde_pct: 45,
};

export const arnhemContact = {
  ...ofTrajectory,
  datum: "2025-02-03",
  minuten_werknemer: 60,
  minuten_werkgever: 0,
  activiteit: "5",
  aantal_deelnemers: 1,
  collega_betrokken: "N",
};

export const arnhemMeasurement = {
  ...ofTrajectory,
  meetmoment: "T0",
  meetdatum: "2025-02-01",
  respondent: "werknemer",
  werkt: "J",
  uren_per_week: 20.5,
  taken_uitgebreid: "N",
  cijfer_passend_werk: 7.2,
  LWC1a: 5,
};

/** The sheets of a small delivery of Arnhem. */
export const arnhemSheets = {
  Toelichting: [
    ["peildatum", "2026-06-30"],
    ["selectie", "gestart sinds 2024-01-01"],
  ],
  Trajecten: arnhemSheet("Trajecten", [arnhemTrajectory]),
  Banen: arnhemSheet("Banen", [arnhemJob]),
  Contacten: arnhemSheet("Contacten", [arnhemContact]),
  Metingen: arnhemSheet("Metingen", [arnhemMeasurement]),
} satisfies Sheets;

export const workbook = (sheets: Sheets) =>
  writeWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));
