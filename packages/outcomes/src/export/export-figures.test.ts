import { openWorkbook } from "@jobcoach/sheets";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { makeRelease } from "../release/make-release.ts";
import type { Release } from "../release/release.ts";
import { exampleRelease, municipalityNames, numbersIn } from "../testing/example-release.ts";
import { readJsonStatCells } from "../testing/json-stat-cells.ts";
import { aTally } from "../testing/tallies.ts";
import { exportFigures, type FigureFormatId, figureFormats } from "./export-figures.ts";
import { FigureFile } from "./figure-file.ts";
import { releaseFile } from "./release-file.ts";
import type { CsvOptions } from "./write-csv.ts";

const release = exampleRelease();
/** Everybody of a municipality is still in work: it says something about each of them, so it must be hidden. */
const HIDDEN = 47_117;
const formats = Object.keys(figureFormats) as FigureFormatId[];
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

type Row = Readonly<Record<string, string>>;
const csvOf = async (options: CsvOptions = {}, of: Release = release) =>
  textOf(await exportFigures(releaseFile(of), "csv", options));
const rowsOf = (text: string, delimiter = ";"): readonly Row[] => parse(text, { bom: true, columns: true, delimiter });
const keyOf = ({ indicator, municipality, cohort, measure }: Row) =>
  [indicator, municipality, cohort, measure].join("|");

describe("CSV", () => {
  it("is what a Dutch spreadsheet program opens", async () => {
    const text = await csvOf();
    expect(text.startsWith("\ufeffpublication;release;indicator;definition_version;title;definition;")).toBe(true);
    const [row] = rowsOf(text);
    expect(row).toEqual({
      publication: "published",
      release: "3",
      indicator: "retention-26w",
      definition_version: "1.0.0",
      title: "Aan het werk na 26 weken",
      definition: "Na 26 weken is … van de mensen zeker nog aan het werk.",
      hours_mode: "",
      municipality: "GM0200",
      municipality_name: "Apeldoorn",
      cohort: "2024H1",
      cohorts: "2024H1",
      stratum: "",
      stratum_text: "",
      group: "",
      group_text: "",
      category: "",
      category_text: "",
      measure: "n",
      measure_text: "trajecten in de noemer",
      value: "134",
      unit: "count",
      n: "134",
      status: "published",
      status_text: "getoond",
      obs_status: "A",
      conf_status: "F",
      observed_until: "2026-06-30",
    });
  });

  it.each([
    [{}, ";", ","],
    [{ language: "en" }, ",", "."],
    [{ delimiter: "," }, ",", ","],
    [{ language: "en", delimiter: ";", decimalMark: ",", byteOrderMark: false }, ";", ","],
  ] as const)("gives csv-parse every number of the release with %j", async (options, delimiter, mark) => {
    const rows = rowsOf(await csvOf(options), delimiter);
    const read = rows
      .filter(({ value }) => value !== "")
      .map((row) => [keyOf(row), Number(row.value?.replace(mark, "."))]);
    expect(new Map(read as [string, number][])).toEqual(numbersIn(release));
  });

  it("has a status in words and code on every row, also where the number is missing", async () => {
    const hidden = rowsOf(await csvOf({ language: "en" }), ",").filter(({ value }) => value === "");
    const statuses = hidden.map((row) => `${row.status}, ${row.obs_status}, ${row.conf_status}: ${row.status_text}`);
    expect(new Set(statuses)).toEqual(
      new Set([
        "suppressed, Q, C: numbers too small",
        "not-yet-mature, O, F: not followed long enough yet",
        "not-available, M, F: cannot be computed",
      ]),
    );
  });

  it("says which half-years were pooled", async () => {
    const pooled = rowsOf(await csvOf()).find(
      ({ municipality, cohort }) => municipality === "GM0200" && cohort === "pooled",
    );
    expect(pooled?.cohorts).toBe("2024H1 2024H2");
  });

  it("escapes what a spreadsheet might take for a formula", async () => {
    const hostile = exampleRelease({ ...municipalityNames, GM0200: '=HYPERLINK("x")' });
    const names = rowsOf(await csvOf({}, hostile)).map(({ municipality_name }) => municipality_name);
    expect(names).toContain('\'=HYPERLINK("x")');
    expect(names).not.toContain('=HYPERLINK("x")');
  });

  it("has a byte order mark unless it is not wanted", async () => {
    expect((await csvOf({ byteOrderMark: false })).startsWith("publication;")).toBe(true);
  });
});

describe("XLSX", () => {
  const sheet = async (name: string, language: "nl" | "en" = "nl") =>
    readSheet(Buffer.from(await exportFigures(releaseFile(release), "xlsx", { language })), name);

  it("gives read-excel-file every number of the release, and codes as texts", async () => {
    const [header = [], ...rows] = await sheet("Cijfers");
    const read = rows.map((cells) => Object.fromEntries(header.map((name, index) => [String(name), cells[index]])));
    const numbers = read.filter(({ value }) => value !== null);
    expect(new Map(numbers.map((row) => [keyOf(row as unknown as Row), row.value]))).toEqual(numbersIn(release));
    for (const { release: number, definition_version, municipality } of read)
      expect([typeof number, typeof definition_version, typeof municipality]).toEqual(["string", "string", "string"]);
  });

  it("has the definitions in both languages and notes on every column and status", async () => {
    const definitions = await sheet("Definitions", "en");
    expect(definitions).toContainEqual([
      "retention-26w",
      "1.0.0",
      "vraag",
      "Blijven mensen aan het werk?",
      "question",
      "Do people stay in work?",
    ]);
    const notes = await sheet("Notes", "en");
    const about = notes.map(([subject]) => subject);
    const [header = []] = await sheet("Figures", "en");
    for (const name of header) expect(about).toContain(`column ${String(name)}`);
    expect(about).toContain("status suppressed");
    expect(notes.flat().join(" ")).toContain("Figures about fewer than 10 persons are not shown");
    expect(notes.flat()).toContain("2026-07-01T09:00:00Z");
  });
});

describe("JSON", () => {
  it("is a figure file again, from which the other forms can be made", async () => {
    const file = releaseFile(release);
    const read = FigureFile.parse(JSON.parse(textOf(await exportFigures(file, "json"))));
    expect(read).toEqual(file);
    expect(await exportFigures(read, "csv")).toEqual(await exportFigures(file, "csv"));
  });
});

describe("all forms", () => {
  it.each(formats)("gives equal bytes for equal releases as %s", async (format) => {
    const once = await exportFigures(releaseFile(exampleRelease()), format);
    expect(await exportFigures(releaseFile(withKeysReversed(exampleRelease()) as Release), format)).toEqual(once);
  });

  it.each(formats)("holds nothing of what the guard hid as %s", async (format) => {
    const tallies = [
      aTally({ yes: HIDDEN, municipality: "GM0202" }),
      aTally({ yes: 31_337, no: 40, unknown: 30 }),
      aTally({ yes: 1_000, no: 40, unknown: 30, municipality: "GM0479" }),
    ];
    const result = makeRelease({ number: 1, madeAt: release.madeAt, tallies, municipalityNames });
    if (!result.ok) throw new Error(result.reason);
    const bytes = await exportFigures(releaseFile(result.release), format);
    const text = format === "xlsx" ? await textOfWorkbook(bytes) : textOf(bytes);
    expect(text).toContain(String(HIDDEN + 31_337 + 1_000));
    expect(text).not.toContain(String(HIDDEN));
    expect(text).not.toMatch(/protects-others|unsafe-by-itself/);
  });

  it("shows no number where a row of the release shows none", async () => {
    const hidden = new Set(
      release.rows
        .filter(({ figure }) => figure === null)
        .map(({ indicator, municipality, cohort }) => [indicator, municipality, cohort].join("|")),
    );
    expect(hidden.size).toBe(4);
    for (const row of rowsOf(await csvOf()))
      if (hidden.has([row.indicator, row.municipality, row.cohort].join("|")))
        expect([row.value, row.n]).toEqual(["", ""]);
    const cells = readJsonStatCells(JSON.parse(textOf(await exportFigures(releaseFile(release), "jsonstat"))));
    for (const { at, value } of cells)
      if (hidden.has([at.indicator, at.municipality, at.cohort].join("|"))) expect(value).toBeNull();
  });
});

/** The same value as a database may give it back. */
function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, own]) => [key, withKeysReversed(own)]));
}

async function textOfWorkbook(bytes: Uint8Array): Promise<string> {
  const workbook = await openWorkbook(new Blob([bytes.slice()]), { onFinding: (finding) => expect.fail(finding.rule) });
  const texts: string[] = [];
  for (const { name } of workbook?.sheets ?? []) {
    const rows = await readSheet(Buffer.from(bytes), name);
    texts.push(...rows.map((cells) => cells.join(" ")));
  }
  return texts.join("\n");
}
