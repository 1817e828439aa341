import { columnOf, rowOf } from "@jobcoach/adapter";
import type { FindingGroup } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { makeCall } from "../call/make-call.ts";
import { groupLines } from "./group-lines.ts";

const silent = { isTerminal: false, write: () => undefined };
const io = { stdout: silent, stderr: silent, env: {}, cwd: ".", fetch };
const [nl, en] = (["nl", "en"] as const).map((language) =>
  makeCall({ values: new Map(), positionals: [] }, language, io),
) as [ReturnType<typeof makeCall>, ReturnType<typeof makeCall>];

const group = (part: Partial<FindingGroup>): FindingGroup => ({
  rule: "delimited/decimal-mark",
  cause: "entry",
  severity: "error",
  count: 1,
  places: [{}],
  message: { nl: "De kolom *Uren* bevat een punt.", en: "The column *Uren* holds a point." },
  remedy: { nl: "Zet het op komma.", en: "Set it to comma." },
  ...part,
});
const rows = (...lines: number[]) => lines.map((line) => ({ line, record: line - 1, column: "Uren" }));

describe("a group of findings", () => {
  it("says what, where and how to mend it", () => {
    const five = group({ cause: "conversion", count: 5, places: rows(14, 88, 131, 207, 350) });
    expect(groupLines(five, "a.csv", nl)).toEqual([
      "  ✗ fout   één oorzaak, 5 rijen   rij 14, 88, 131, 207, 350   kolom Uren",
      "    De kolom ‘Uren’ bevat een punt.",
      "    → Zet het op komma.",
    ]);
    expect(groupLines(five, "a.csv", en)[0]).toBe(
      "  ✗ error   one cause, 5 rows   row 14, 88, 131, 207, 350   column Uren",
    );
  });

  it.each([
    [group({}), "a.csv", "✗ fout   hele bestand"],
    [group({ places: rows(212) }), "a.csv", "✗ fout   rij 212   kolom Uren"],
    [group({ places: [{ line: 1, column: "Uren" }] }), "a.csv", "✗ fout   rij 1   kolom Uren"],
    [group({ places: [{ line: 26 }] }), "a.xml", "✗ fout   regel 26"],
    [group({ places: [{ line: 26, record: 2, path: "Client/Bsn" }] }), "a.xml", "✗ fout   regel 26   Client/Bsn"],
    [group({ places: [{ line: 26, field: "8 BSN" }] }), "a.xml", "✗ fout   regel 26   veld 8 BSN"],
    [group({ places: [{ line: 26, path: "#3" }] }), "a.zip", "✗ fout   regel 26   bestand 3 in de zip"],
    [group({ places: [{ line: 2, path: "#3", field: "Bsn" }] }), "a.zip", "regel 2   bestand 3 in de zip   veld Bsn"],
    [
      group({ count: 2, places: [1, 2].map((number) => ({ line: 9, path: `#${number}`, field: "Bsn" })) }),
      "a.zip",
      "regel 9 (#1), 9 (#2)   veld Bsn",
    ],
    [group({ places: [{ path: "#3" }] }), "a.zip", "✗ fout   bestand 3 in de zip"],
    [
      group({ places: [{ line: 9, column: "Uren", earlier: { line: 4 } }] }),
      "a.csv",
      "✗ fout   rij 4 en 9   kolom Uren",
    ],
    [
      group({ count: 2, places: [9, 10].map((line) => ({ line, sheet: "Banen", earlier: { line: 4 } })) }),
      "a.xlsx",
      "2 rijen   blad Banen, rij 4 en 9, 4 en 10",
    ],
    [
      group({
        count: 2,
        places: ["Banen", "Metingen"].map((sheet) => ({ line: 9, sheet, earlier: { line: 4 } })),
      }),
      "a.xlsx",
      "rij Banen 4 en 9, Metingen 4 en 9",
    ],
    [group({ places: [{ line: 9, path: "#2", earlier: { line: 4, path: "#1" } }] }), "a.zip", "regel 4 (#1) en 9 (#2)"],
    [group({ places: [{ line: 6, column: "Uren" }] }), "a.json", "✗ fout   regel 6   kolom Uren"],
    [group({ count: 3, places: rows(7, 7, 7) }), "a.csv", "3 rijen   rij 7   kolom Uren"],
    [group({ count: 9, places: rows(1, 2, 3, 4, 5, 6, 7, 8, 9) }), "a.csv", "9 rijen   rij 1, 2, 3, 4, 5 en nog 4"],
    [group({ places: [{ record: 3, sheet: "Banen", cell: "D14", column: "Uren" }] }), "a.xlsx", "blad Banen, rij 14"],
    [group({ severity: "warning" }), "a.csv", "! waarschuwing"],
    [group({ severity: "notice" }), "a.csv", "· opmerking"],
  ])("in one line: %#", (one, file, expected) => expect(groupLines(one, file, nl)[0]).toContain(expected));
});

describe("a place", () => {
  it("has a row by its line, its cell or its record", () => {
    expect([
      rowOf({ line: 7, record: 6 }),
      rowOf({ cell: "AB12", record: 3 }),
      rowOf({ record: 3 }),
      rowOf({}),
    ]).toEqual([7, 12, 3, undefined]);
  });

  it("has a column with its sheet", () => {
    expect([
      columnOf({ column: "A", sheet: "B" }),
      columnOf({ sheet: "B" }),
      columnOf({ path: "a/b" }),
      columnOf({ path: "#3", field: "Bsn" }),
      columnOf({}),
    ]).toEqual(["B: A", "B", "a/b", "#3: Bsn", undefined]);
  });
});
