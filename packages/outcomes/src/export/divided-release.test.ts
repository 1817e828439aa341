import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { dividedRelease, numbersOfParts } from "../testing/divided-release.ts";
import { readJsonStatCells } from "../testing/json-stat-cells.ts";
import { jsonStatFaults } from "../testing/json-stat-faults.ts";
import { exportFigures } from "./export-figures.ts";
import { FigureFile } from "./figure-file.ts";
import { releaseFile } from "./release-file.ts";

const release = dividedRelease();
const isDivided = ({ indicator, stratum }: { readonly indicator: string; readonly stratum?: string | undefined }) =>
  indicator !== "retention-26w" || (stratum !== undefined && stratum !== "");
const expected = numbersOfParts(release.rows.filter(isDivided));
const file = releaseFile(release);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

type Row = Readonly<Record<string, string | number | null>>;
const keyOf = ({ indicator, municipality, cohort, stratum, group, category, measure }: Row) => {
  const part = [group, category].filter((one) => one !== "" && one !== null).join("/");
  return [indicator, municipality, cohort, stratum ?? "", part, measure].join("|");
};

describe("a release with answers, curves, an association and divisions", () => {
  it("shows some of each and hides some", () => {
    const kinds = release.rows.filter(isDivided).map(({ answer, week, stratum, figure, status }) => {
      const part =
        answer !== undefined
          ? "answer"
          : week !== undefined
            ? "week"
            : stratum !== undefined
              ? "stratum"
              : figure?.kind;
      return `${part} ${status}`;
    });
    expect(new Set(kinds)).toEqual(
      new Set([
        "answer published",
        "answer suppressed",
        "week published",
        "week suppressed",
        "stratum published",
        "association published",
      ]),
    );
    expect(expected.size).toBeGreaterThan(60);
  });

  it("gives every number to a reader of CSV, with the words for its part", async () => {
    const rows: Row[] = parse(textOf(await exportFigures(file, "csv", { language: "en" })), {
      bom: true,
      columns: true,
    });
    const own = rows.filter((row) => isDivided(row as never));
    const numbers = own.filter(({ value }) => value !== "").map((row) => [keyOf(row), Number(row.value)] as const);
    expect(new Map(numbers)).toEqual(expected);
    const texts = own.map(({ stratum_text, group_text, category_text }) => [stratum_text, group_text, category_text]);
    expect(texts).toContainEqual(["loonkostensubsidie at the start: yes", "", ""]);
    expect(texts).toContainEqual([
      "",
      "Result",
      "Together: Works, heavier guidance, Works, guidance taken over by the employer",
    ]);
    expect(texts).toContainEqual(["", "if uncertain is ended", "after 26 weeks"]);
    for (const { status, value, n } of own)
      expect([status === "published", status === "published"]).toEqual([value !== "", n !== ""]);
  });

  it("gives every number to a reader of XLSX", async () => {
    const [header = [], ...rows] = await readSheet(Buffer.from(await exportFigures(file, "xlsx")), "Cijfers");
    const read = rows.map(
      (cells): Row => Object.fromEntries(header.map((name, at) => [String(name), cells[at] as never])),
    );
    const own = read.filter(
      (row) =>
        row.value !== null && isDivided({ indicator: String(row.indicator), stratum: String(row.stratum ?? "") }),
    );
    expect(new Map(own.map((row) => [keyOf(row), row.value]))).toEqual(expected);
  });

  it("gives every number to a reader of JSON-stat, with strata and parts as dimensions", async () => {
    const document = JSON.parse(textOf(await exportFigures(file, "jsonstat")));
    expect(jsonStatFaults(document)).toEqual([]);
    const numbers = readJsonStatCells(document).flatMap(({ at, value }) => {
      const own = (id: string) => (at[id] === undefined || at[id] === "total" ? "" : at[id]);
      const { indicator = "", municipality, cohort, measure } = at;
      if (value === null || !isDivided({ indicator, stratum: own("stratum") })) return [];
      return [[[indicator, municipality, cohort, own("stratum"), own("part"), measure].join("|"), value] as const];
    });
    expect(new Map(numbers)).toEqual(expected);
  });

  it("follows the schema of figure files", () => {
    expect(FigureFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it("says in notes how to read it and what is not there", () => {
    const notes = file.notes.map(({ en }) => en).join(" ");
    for (const about of [
      "in the whole release",
      "out of sight",
      "Divisions by a trait",
      "Not in this release (not counted yet):",
    ])
      expect(notes).toContain(about);
    expect(notes).not.toContain("multiples of 5");
    const rounded = releaseFile({ ...release, policy: { minimumPersons: 10, rounding: "base-5" } });
    expect(rounded.notes.map(({ nl }) => nl).join(" ")).toContain("vijftallen");
  });
});
