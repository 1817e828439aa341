import { describe, expect, it } from "vitest";
import { readDelimited } from "../delimited/read-delimited.ts";
import { allOf, pieces } from "../testing/bytes.ts";
import { takeHeader } from "./take-header.ts";

const dialect = { delimiter: ";", encoding: "utf-8", separatorLine: false } as const;
const read = (text: string) =>
  readDelimited(pieces(text), { dialect, onFinding: (finding) => expect.fail(finding.rule) });

describe("takeHeader", () => {
  it("takes the preamble and the header from the rows", async () => {
    const { preamble, header, rows } = await takeHeader(read("titel\n\na;b\n1;2\n3;4\n"), 2);
    expect(preamble.map((row) => row.cells)).toEqual([["titel"]]);
    expect(header).toEqual({ line: 3, cells: ["a", "b"] });
    expect((await allOf(rows)).map((row) => row.line)).toEqual([4, 5]);
    expect(rows.counts).toEqual({ rows: 4, rejectedRows: 0, blankRows: 1 });
  });

  it.each([
    ["nothing", "", 0],
    ["only a preamble", "titel\nmeer\n", 2],
  ])("finds no header in %s", async (_, text, preambleLines) => {
    const { header, rows } = await takeHeader(read(text), preambleLines);
    expect(header).toBeUndefined();
    expect(await allOf(rows)).toEqual([]);
  });

  it("reads all rows of a file of many batches, and stops the source when asked", async () => {
    const { rows } = await takeHeader(read("a;b\n".repeat(100_000)), 50_000);
    expect(await allOf(rows)).toHaveLength(49_999);
    let stopped = false;
    async function* source() {
      try {
        for (;;) yield new TextEncoder().encode("a;b\n".repeat(50_000));
      } finally {
        stopped = true;
      }
    }
    const endless = await takeHeader(readDelimited(source(), { dialect, onFinding: () => undefined }), 0);
    for await (const batch of endless.rows) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(stopped).toBe(true);
  });
});
