import { describe, expect, test } from "vitest";
import {
  apeldoornRow,
  arnhemContact,
  arnhemJob,
  arnhemMeasurement,
  arnhemSheet,
  arnhemSheets,
  delimited,
  type Row,
  type Sheets,
  workbook,
  zaanstadRow,
} from "./testing/export-files.ts";
import { intakeOf, ofKind, rulesOf, type Taken } from "./testing/intake-of.ts";

const arnhem = async (sheets: Sheets) => intakeOf(await workbook({ ...arnhemSheets, ...sheets }));
const apeldoorn = (...rows: Row[]) => intakeOf(delimited("apeldoorn", rows));
const zaanstad = (...rows: Row[]) => intakeOf(delimited("zaanstad", rows));

/** Rule, sheet, earlier and later row, and column of each finding. */
const placesIn = ({ findings }: Taken) =>
  findings.map(({ rule, place: { sheet, earlier, line, column } }) =>
    [rule, sheet, earlier?.line, line, column].filter((part) => part !== undefined).join(" "),
  );

describe("contacts of Arnhem, which have no number of their own", () => {
  const contacts = (count: number, copies: number) =>
    Array.from({ length: count * copies }, (_, at) => ({
      ...arnhemContact,
      datum: `2025-03-${String((at % count) + 1).padStart(2, "0")}`,
    }));

  test("that are equal on one day count both, and both rows are named", async () => {
    const taken = await arnhem({ Contacten: arnhemSheet("Contacten", [arnhemContact, arnhemContact]) });
    expect(ofKind(taken, "coaching")).toHaveLength(2);
    expect(placesIn(taken)).toEqual(["repetition/contact Contacten 2 3"]);
  });

  test("that differ in anything are two contacts", async () => {
    const other = { ...arnhemContact, minuten_werknemer: 30 };
    expect(placesIn(await arnhem({ Contacten: arnhemSheet("Contacten", [arnhemContact, other]) }))).toEqual([]);
  });

  test("delivered twice have to be confirmed, with how many they are", async () => {
    const taken = await arnhem({ Contacten: arnhemSheet("Contacten", contacts(12, 2)) });
    const groups = taken.result.findings.groups.filter(({ rule }) => rule.startsWith("repetition/"));
    expect(groups.map(({ rule, count, confirmable }) => [rule, count, confirmable])).toEqual([
      ["repetition/contact", 12, undefined],
      ["repetition/contacts-doubled", 1, true],
    ]);
    expect(groups[1]?.message.nl).toMatch(/^Van de 24 keer begeleiding zijn er 12 gelijk aan een eerdere\./);
  });

  test("of which one in nine is double are told one by one only", async () => {
    const taken = await arnhem({ Contacten: arnhemSheet("Contacten", [...contacts(9, 1), ...contacts(1, 1)]) });
    expect(rulesOf(taken)).toEqual(["repetition/contact"]);
  });
});

describe("rows that contradict each other", () => {
  test("two ends of one job are one contradiction, though the subsidy ends with it", async () => {
    const ended = (on: string) => ({ ...arnhemJob, feitelijke_einddatum: on });
    const rows = [ended("2025-06-30"), { ...ended("2025-07-31"), volgnummer: 2 }, ended("2025-08-31")];
    expect(placesIn(await arnhem({ Banen: arnhemSheet("Banen", rows) }))).toEqual([
      "contradiction/employment Banen 2 4 feitelijke_einddatum",
    ]);
  });

  test("two marks in one questionnaire", async () => {
    const rows = [arnhemMeasurement, { ...arnhemMeasurement, respondent: "jobcoach" }];
    const sheet = arnhemSheet("Metingen", [...rows, { ...arnhemMeasurement, cijfer_passend_werk: 5 }]);
    expect(placesIn(await arnhem({ Metingen: sheet }))).toEqual([
      "contradiction/measurement Metingen 2 4 cijfer_passend_werk",
    ]);
  });

  test("two kinds of one award, and two birth dates of one person", async () => {
    const other = { ...apeldoornRow, "Vorm jobcoaching": "Intern", Geboortedatum: "14-07-1995" };
    expect(placesIn(await apeldoorn(apeldoornRow, other))).toEqual([
      "contradiction/person 2 3 Geboortedatum",
      "contradiction/provision 2 3 Vorm jobcoaching",
    ]);
  });

  test("a job that ended otherwise in the row of a later period", async () => {
    const period = (number: string, from: string, to: string): Row => ({
      ...zaanstadRow,
      Periode_nr: number,
      Periode_van: from,
      Periode_tot: to,
    });
    const [first, second] = [period("1", "20250201", "20250731"), period("2", "20250801", "20260131")];
    expect(placesIn(await zaanstad(first, second))).toEqual([]);
    expect(placesIn(await zaanstad({ ...first, Dvb_eind: "20251231" }, { ...second, Dvb_eind: "20260115" }))).toEqual([
      "contradiction/employment 3 4 Dvb_eind",
    ]);
  });
});

describe("a row that stands there before", () => {
  test("counts once", async () => {
    const taken = await apeldoorn(apeldoornRow, apeldoornRow);
    expect(placesIn(taken)).toEqual(["repetition/record 2 3"]);
    expect(taken.findings[0]?.severity).toBe("notice");
  });

  test("under another number of its period counts its hours twice, and is told", async () => {
    const taken = await zaanstad(zaanstadRow, { ...zaanstadRow, Periode_nr: "2" });
    expect(placesIn(taken)).toEqual(["repetition/contact 3 4", "repetition/contact 3 4"]);
  });
});
