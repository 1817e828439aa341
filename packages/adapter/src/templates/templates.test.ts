import { writeWorkbook } from "@jobcoach/sheets";
import { describe, expect, test } from "vitest";
import type { Adapter } from "../contract/adapter.ts";
import { sampleFile } from "../detection/sample-file.ts";
import { mapTemplateRow } from "./map-row.ts";
import { readRow } from "./read-row.ts";
import { defineTable, type Template } from "./template.ts";
import { templateAdapter } from "./template-adapter.ts";
import { templateRules } from "./template-rules.ts";
import { rulesOf, takeIn } from "./testing/take-in.ts";
import { type RowsToWrite, writeTemplate } from "./write-template.ts";

const cats = defineTable({
  name: "katten",
  reference: "naam",
  numberedBy: ["naam"],
  columns: {
    naam: { kind: "reference", required: "value" },
    gewicht: { kind: "decimal", least: 0, most: 20 },
    kleur: { kind: "code", codes: { rood: "red", zwart: "black" } },
    verdwenen: { kind: "end", required: "column" },
    kwalen: { kind: "text", mayHoldHealth: true },
  },
});
const toys = defineTable({
  name: "speelgoed",
  columns: { naam: { kind: "reference", required: "value" }, aantal: { kind: "whole", least: 1, most: 9 } },
});
const template: Template = {
  schema: "katten/1",
  title: { nl: "Katten", en: "Cats" },
  tables: [cats, toys],
  otherColumns: "refuse",
};

/** What was read of each row, told as findings so that nothing needs to become a fact. */
const told: string[] = [];
const adapter: Adapter = templateAdapter({
  id: "katten",
  format: { version: "1", source: "case-file", stream: "katten" },
  template,
  carriers: ["json", "csv", "xlsx"],
  map: (record, context) =>
    mapTemplateRow(record, context, ({ report }) => {
      const isCat = record.bound.table.name === cats.name;
      const row = isCat ? readRow(record, cats, report) : readRow(record, toys, report);
      told.push(JSON.stringify({ ...row, nr: record.ordinal }));
      return [];
    }),
  rows: () => new Map(),
});

async function read(file: string | Uint8Array) {
  told.length = 0;
  const taken = await takeIn(adapter, file);
  return { rows: [...told], rules: rulesOf(taken), findings: taken.findings };
}

const rows: RowsToWrite = new Map([
  ["katten", [{ naam: "007", gewicht: 4.5, kleur: "rood", verdwenen: null, kwalen: null }]],
  ["speelgoed", [{ naam: "007", aantal: 3 }]],
]);
const cat = '{"naam":"007","gewicht":4.5,"kleur":"red","verdwenen":null,"nr":1}'.replace('"verdwenen":null,', "");
const toy = '{"naam":"007","aantal":3,"nr":1}';

describe("one layout, three carriers", () => {
  const header = {
    metadata: { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" },
  } as never;
  test("JSON carries all tables", async () => {
    const { bytes } = await writeTemplate(template, rows, header, "json");
    expect(new TextDecoder().decode(bytes).split("\n")[0]).toBe(
      '{"schema":"katten/1","gemeente":"GM0200","vanaf":"2024-01-01","peildatum":"2026-06-30",',
    );
    expect(await read(bytes)).toMatchObject({ rows: [cat, toy], rules: [] });
  });
  test("a workbook too, with numbers as numbers and references as texts", async () => {
    expect(await read((await writeTemplate(template, rows, header, "xlsx")).bytes)).toMatchObject({
      rows: [cat, toy],
      rules: [],
    });
  });
  test("CSV carries one a file, with a decimal comma and a byte order mark", async () => {
    const { bytes, table, others } = await writeTemplate(template, rows, header, "csv");
    expect([table, others?.map((other) => [other.table, other.extension])]).toEqual([
      "katten",
      [["speelgoed", ".csv"]],
    ]);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('naam;gewicht;kleur;verdwenen;kwalen\r\n007;"4,5";rood;;\r\n');
    expect(await read(bytes)).toMatchObject({ rows: [cat], rules: [] });
  });
  test("a text that looks like a formula is escaped", async () => {
    const formula = new Map([["speelgoed", [{ naam: "=1+1", aantal: 1 }]]]);
    const { bytes } = await writeTemplate(template, formula, header, "csv");
    expect(new TextDecoder().decode(bytes)).toContain("'=1+1;1");
  });
});

test.each([
  ["utf-16 with a mark", (text: string) => utf16(`\ufeff${text}`)],
  ["line feeds only", (text: string) => text.replaceAll("\r\n", "\n")],
  ["no line end at the end", (text: string) => text.trimEnd()],
  ["commas between", (text: string) => text.replaceAll(";", ",").replace("4,5", '"4,5"')],
  ["titles above", (text: string) => `Overzicht;;;;\r\n${text}`],
  ["other names of the same columns", (text: string) => text.replace("gewicht", "GEWICHT ")],
])("CSV with %s is read the same", async (_, damage) => {
  const plain = "naam;gewicht;kleur;verdwenen;kwalen\r\n007;4,5;rood;;\r\n";
  expect((await read(damage(plain))).rows).toEqual([cat]);
});

test("a row that repeats the header is passed over with a notice, in CSV and in a sheet", async () => {
  const lines = [
    ["naam", "gewicht", "kleur", "verdwenen", "kwalen"],
    ["naam", "Gewicht", "kleur", "verdwenen", "kwalen"],
    ["007", "4,5", "rood", "", ""],
  ];
  const expected = { rows: [cat], rules: ["column/header-repeated"] };
  expect(await read(lines.map((cells) => cells.join(";")).join("\r\n"))).toMatchObject(expected);
  const sheet = lines.map((cells) => cells.map((cell) => (cell === "4,5" ? 4.5 : cell)));
  expect(await read(await writeWorkbook([{ name: "katten", rows: sheet }]))).toMatchObject(expected);
});

test("the decimal mark is that of the carrier, and never guessed at", async () => {
  const header = "naam;gewicht;kleur;verdwenen;kwalen\n";
  expect((await read(`${header}a;4.5;;;\n`)).rules).toEqual(["number/decimal-point"]);
  expect((await read('[{"naam":"a","gewicht":"4,5","verdwenen":null}]')).rules).toEqual(["number/decimal-comma"]);
});

test("records of one name are numbered in the order of the file", async () => {
  const list = ["a", "b", "a"].map((naam) => ({ naam, verdwenen: null }));
  expect((await read(JSON.stringify(list))).rows.map((row) => JSON.parse(row).nr)).toEqual([1, 1, 2]);
});

test("texts that may speak of health are told once per column, and only where there are any", async () => {
  const list = [null, "kreupel", "doof"].map((kwalen) => ({ naam: "a", verdwenen: null, kwalen }));
  const { rules, findings } = await read(JSON.stringify(list));
  expect(rules).toEqual([templateRules["text-not-imported"].id]);
  expect(JSON.stringify([findings, told])).not.toMatch(/kreupel|doof/);
});

test("names that differ in spelling only are one name: twice is a fault", async () => {
  const { rules } = await read('[{"naam":"a","Naam":"b","verdwenen":null}]');
  expect(rules).toContain("template/name-twice");
});

test("a sheet or list that is no part of the layout is passed over with a notice", async () => {
  const workbook = await writeWorkbook([
    {
      name: "Speelgoed",
      rows: [
        ["naam", "aantal"],
        ["bal", 2],
      ],
    },
    { name: "Notities", rows: [["los"]] },
  ]);
  expect(await read(workbook)).toMatchObject({
    rows: ['{"naam":"bal","aantal":2,"nr":1}'],
    rules: ["template/table-not-read"],
  });
  expect((await read('{"speelgoed":[{"naam":"bal","aantal":2}],"x":[]}')).rules).toEqual(["template/table-not-read"]);
});

test.each([
  ["an XML file", "<a/>"],
  ["a web page", "<html></html>"],
  ["another table", "hond;ras\nFikkie;tekkel\n"],
  ["a list of others", '[{"hond":1}]'],
])("%s is not read", async (_, file) => {
  expect((await read(file)).rules).toContain("template/no-table");
});

test("recognises its own and leaves others alone", async () => {
  const sure = async (file: string) => adapter.detect(await sampleFile(new Blob([file])))?.confidence;
  expect(await sure('{"schema":"katten/1","speelgoed":[]}')).toBe(1);
  expect(await sure('{"schema":"honden/1"}')).toBeUndefined();
  expect(await sure("naam;gewicht;kleur;verdwenen;kwalen\na;;;;\n")).toBe(0.9);
  expect(await sure("naam;ras;kleur;adres;plaats;land\na;b;c;d;e;f\n")).toBeUndefined();
});

const utf16 = (text: string) => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};
