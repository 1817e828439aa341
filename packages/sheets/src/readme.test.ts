import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExport } from "./testing/readme-example.ts";

describe("README", () => {
  it("shows the example that runs here", () => {
    const example = readFileSync(new URL("./testing/readme-example.ts", import.meta.url), "utf8");
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(readme).toContain(example.replace('"../index.ts"', '"@jobcoach/sheets"'));
  });

  it("promises what the example does", async () => {
    const { hours, counts, findings } = await readExport(
      new Blob(['Overzicht\nKlant;Uren\n1;24,0\n2;"8" uur\n3;16,5\n']),
    );
    expect(hours).toEqual(["24,0", "16,5"]);
    expect(counts).toEqual({ rows: 2, rejectedRows: 1, blankRows: 0 });
    expect(findings[0]).toMatchObject({ rule: "delimited/text-after-quote", place: { line: 4 } });
  });
});
