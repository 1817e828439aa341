import { describe, expect, test } from "vitest";
import { csvCharacters } from "./cases/csv-characters.ts";
import { csvStructure } from "./cases/csv-structure.ts";
import { csvValues } from "./cases/csv-values.ts";
import { facts } from "./cases/facts.ts";
import { xlsxCells } from "./cases/xlsx-cells.ts";
import { xlsxPackage } from "./cases/xlsx-package.ts";
import { xlsxSheets } from "./cases/xlsx-sheets.ts";
import { xmlContent } from "./cases/xml-content.ts";
import { xmlDocument } from "./cases/xml-document.ts";
import { expectAnswers } from "./expect-answers.ts";

const corpora = {
  csv: [...csvCharacters, ...csvStructure, ...csvValues],
  xlsx: [...xlsxPackage, ...xlsxSheets, ...xlsxCells],
  xml: [...xmlDocument, ...xmlContent],
  facts,
};

describe.each(Object.entries(corpora))("bad input: %s", (_, cases) => {
  test("has at least forty cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  expectAnswers(cases);
});
