import type { PartialMetadata } from "@jobcoach/core";
import { packageXml, sheetPath } from "../../../packages/sheets/src/workbook/package-xml.ts";
import { writeZip, type ZipPart } from "../../../packages/sheets/src/zip/write-zip.ts";
import { CANARY_BSN, CANARY_NAME } from "../canary.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What is given with every workbook. */
export const ofArnhem: PartialMetadata = {
  municipality: "GM0202",
  observedFrom: "2024-01-01",
  jobEndsMaintained: "yes",
  hoursLogComplete: true,
};

export type Cells = readonly string[];

export const trajectoryHeader: Cells = [
  "gemeentecode",
  "registratienummer_voorziening",
  "bsn",
  "geboortedatum",
  "geslacht",
  "type_voorziening",
  "vorm",
  "begeleidingsregime",
  "begindatum",
  "einddatum",
  "arbeidsvermogen",
  "soort_uitkering",
  "reden_beeindiging",
];
export const trajectory: Cells = [
  "0202",
  "AR-2025-0001",
  CANARY_BSN,
  "1986-12-19",
  "2",
  "30",
  "natura",
  "Midden",
  "2025-01-08",
  "",
  "11",
  "PW",
  "",
];
const jobHeader: Cells = [
  "registratienummer_voorziening",
  "volgnummer",
  "werkgever",
  "loonheffingennummer",
  "soort_dienstverband",
  "begindatum_werk",
  "contract_einddatum",
  "feitelijke_einddatum",
  "reden_einde",
  "uren_per_week",
  "loonkostensubsidie",
  "loonwaarde_pct",
];
const job: Cells = [
  "AR-2025-0001",
  "1",
  CANARY_NAME,
  "999990779L01",
  "onbepaalde tijd",
  "2025-01-08",
  "",
  "",
  "",
  "16",
  "nee",
  "",
];
const contactHeader: Cells = [
  "registratienummer_voorziening",
  "datum",
  "minuten_werknemer",
  "minuten_werkgever",
  "activiteit",
  "aantal_deelnemers",
  "collega_betrokken",
];
const measurementHeader: Cells = [
  "registratienummer_voorziening",
  "meetmoment",
  "meetdatum",
  "respondent",
  "werkt",
  "uren_per_week",
  "taken_uitgebreid",
  "cijfer_passend_werk",
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((value) => ["a", "b", "c"].map((question) => `lwc_${value}${question}`)),
];

export const cellXml = (text: string) => (text === "" ? "<c/>" : `<c t="inlineStr"><is><t>${text}</t></is></c>`);
export const rowXml = (cells: Cells) => `<row>${cells.map(cellXml).join("")}</row>`;
export const sheetXmlOf = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

const SHEETS = ["Trajecten", "Banen", "Contacten", "Metingen", "Toelichting"];
const TRAJECTORIES = sheetPath(0);

const soundParts = (): Map<string, string> =>
  new Map([
    ...packageXml(SHEETS),
    [TRAJECTORIES, sheetXmlOf(rowXml(trajectoryHeader) + rowXml(trajectory))],
    [sheetPath(1), sheetXmlOf(rowXml(jobHeader) + rowXml(job))],
    [sheetPath(2), sheetXmlOf(rowXml(contactHeader))],
    [sheetPath(3), sheetXmlOf(rowXml(measurementHeader))],
    [sheetPath(4), sheetXmlOf(rowXml(["peildatum", "2026-06-30"]) + rowXml(["selectie", "gestart sinds 2024-01-01"]))],
  ]);

export const soundPart = (path: string): string => soundParts().get(path) ?? "";

type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** The parts of an export of Arnhem with one trajectory and one job; parts are added or replaced (null: left out). */
export function workbookParts(changes: Changes = {}): ZipPart[] {
  const parts = new Map<string, string | Uint8Array | null>([...soundParts(), ...Object.entries(changes)]);
  const encoder = new TextEncoder();
  return [...parts].flatMap(([name, content]) =>
    content === null ? [] : [{ name, bytes: typeof content === "string" ? encoder.encode(content) : content }],
  );
}

export const workbook = (changes: Changes = {}) => writeZip(workbookParts(changes));

/** The export with other rows, as XML, below the header of the sheet with trajectories. */
export const workbookWithRows = (rows: string, changes: Changes = {}) =>
  workbook({ [TRAJECTORIES]: sheetXmlOf(rowXml(trajectoryHeader) + rows), ...changes });

/** The export with other XML for the whole sheet with trajectories. */
export const workbookWithSheet = (sheet: string | Uint8Array) => workbook({ [TRAJECTORIES]: sheet });

/** The sound trajectory with one of its cells written as other XML. */
export function trajectoryWith(header: string, xml: string): string {
  const at = trajectoryHeader.indexOf(header);
  return `<row>${trajectory.map((text, index) => (index === at ? xml : cellXml(text))).join("")}</row>`;
}

/** The part of the export at the path, with something replaced that must occur. */
export function workbookReplacing(path: string, from: string | RegExp, to: string) {
  const before = soundPart(path);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} does not hold ${from}.`);
  return workbook({ [path]: after });
}

/** A reference from the workbook to a part with shared texts, and that part. */
export function withSharedTexts(items: string): Changes {
  const path = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
  const own = `<Relationship Id="texts" Type="${type}" Target="sharedStrings.xml"/></Relationships>`;
  return {
    [path]: soundPart(path).replace("</Relationships>", own),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items}</sst>`,
  };
}

/** A styles part in which style 1 has the given format. */
export const withFormat = (code: string): Changes => ({
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
});
