import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { openWorkbook, writeWorkbook } from "@jobcoach/sheets";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./db/database.ts";
import { numbersIn } from "./testing/numbers-in.ts";
import { openTestGateway } from "./testing/open-test-gateway.ts";
import { dumpTables, type TestGateway } from "./testing/test-gateway.ts";

/** A valid number of the range that nobody has; all numbers in the example start like it. */
const BSN = "999990019";
const FOLDER = new URL("../../../examples/deliveries/arnhem-export/", import.meta.url);
const ROWS_KEPT = 5;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

let database: Database;
let gateway: TestGateway;
let sheets: readonly Sheet[];
let metadata: string;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  metadata = await readFile(new URL("delivery.json", FOLDER), "utf8");
  sheets = await headOfExample();
});
afterAll(() => gateway.remove());

/** The first rows of each sheet; of the others than Trajecten those that belong to the first trajectories. */
async function headOfExample(): Promise<readonly Sheet[]> {
  const workbook = await openWorkbook(await openAsBlob(new URL("jobcoaching-2026-h1.xlsx", FOLDER)), {
    onFinding: () => undefined,
  });
  const found: Sheet[] = [];
  for (const sheet of workbook?.sheets ?? []) {
    const rows: (readonly string[])[] = [];
    for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => cells));
    found.push({ name: sheet.name, rows });
  }
  const [header = [], ...trajectories] = found.find(({ name }) => name === "Trajecten")?.rows ?? [];
  const reference = header.indexOf("registratienummer_voorziening");
  const kept = new Set(trajectories.slice(0, ROWS_KEPT).map((row) => row[reference]));
  return found.map(({ name, rows }) => {
    const at = rows[0]?.indexOf("registratienummer_voorziening") ?? -1;
    return { name, rows: at < 0 ? rows : rows.filter((row, index) => index === 0 || kept.has(row[at])) };
  });
}

/** The workbook with the number in one column of one sheet: in all its rows, or in its header. */
const spoiled = (spoiledSheet: string, column: number, inHeader: boolean): readonly Sheet[] =>
  sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row, index) => (name === spoiledSheet && (index === 0) === inHeader ? row.with(column, BSN) : row)),
  }));

test("no citizen service number of a workbook is kept or shown, in whichever column of whichever sheet", async () => {
  const columns = sheets.flatMap(({ name, rows }) => (rows[0] ?? []).map((_, column) => [name, column] as const));
  expect(columns.length).toBeGreaterThan(60);
  for (const [sheet, column] of columns) {
    for (const inHeader of [false, true]) {
      const file = new Blob([(await writeWorkbook(spoiled(sheet, column, inHeader))) as Uint8Array<ArrayBuffer>]);
      const { submission } = await gateway.deliver(file, { metadata, format: "arnhem" });
      const findings = await gateway.request(`${submission.links.findings}?pageSize=500`);
      const where = `${sheet}, column ${column + 1}${inHeader ? ", header" : ""}`;
      expect(numbersIn([JSON.stringify(submission), await findings.text()]), where).toEqual([]);
    }
  }
  const tables = await dumpTables(database);
  expect(tables.length).toBeGreaterThan(50_000);
  expect(numbersIn([tables, JSON.stringify(gateway.logged)])).toEqual([]);
}, 120_000);
