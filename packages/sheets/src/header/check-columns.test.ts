import type { Finding } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { readDelimited } from "../delimited/read-delimited.ts";
import { allOf, pieces, summaryOf } from "../testing/bytes.ts";
import { checkColumns } from "./check-columns.ts";
import { takeHeader } from "./take-header.ts";

describe("checkColumns", () => {
  it("gives the rows below the header, and withholds and counts those of another width", async () => {
    const text = 'titel\na;b\n1;2\n3\n4;5;6\n\n7;8;\n9;"x\n';
    const findings: Finding[] = [];
    const onFinding = (finding: Finding) => findings.push(finding);
    const dialect = { delimiter: ";", encoding: "utf-8", separatorLine: false } as const;
    const { rows } = await takeHeader(readDelimited(pieces(text), { dialect, onFinding }), 1);
    const checked = checkColumns(rows, { columns: 2, onFinding });
    expect((await allOf(checked)).map((row) => row.cells)).toEqual([
      ["1", "2"],
      ["7", "8", ""],
    ]);
    expect(summaryOf(findings).toSorted()).toEqual([
      "delimited/row-too-long 5",
      "delimited/row-too-short 4",
      "delimited/unclosed-quote 8",
    ]);
    expect(findings.find((finding) => finding.place.line === 4)?.message.en).toBe(
      "This line has 1 columns. The header has 2.",
    );
    expect(checked.counts).toEqual({ rows: 2, rejectedRows: 3, blankRows: 1 });
  });
});
