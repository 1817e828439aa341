import { describe, expect, test } from "vitest";
import { headerRepeater } from "./repeated-header.ts";

const header = ["Klantnr", "BSN", "Startdatum", "Uren p/w", "Soort werk", ""];
const repeats = headerRepeater(header);

describe("a row that repeats the header", () => {
  test.each<[what: string, cells: readonly string[]]>([
    ["word for word", header],
    ["written a little otherwise", ["\ufeffklantnr", " BSN", "start_datum", "UREN P/W", "Soort  werk"]],
    ["with cells left empty", ["Klantnr", "", "Startdatum", "Uren p/w", "", ""]],
    ["with a remark beside it", ["Klantnr", "BSN", "Startdatum", "Uren p/w", "", "pagina 2"]],
  ])("%s", (_, cells) => expect(repeats(cells)).toBe(true));

  test.each<[what: string, cells: readonly string[]]>([
    ["a record", ["10231", "999990019", "01-03-2025", "24", "Arbeidsovereenkomst", ""]],
    ["a record in which a word is that of its column", ["Klantnr", "999990019", "01-03-2025", "24", "Soort werk", ""]],
    ["two names, which may be texts", ["Klantnr", "BSN", "", "", "", ""]],
    ["names of which too many are others", ["Klantnr", "BSN", "Startdatum", "Uren", "Werk", ""]],
    ["the names in another order", ["Klantnr", "BSN", "Startdatum", "Soort werk", "Uren p/w", ""]],
    ["an empty row", ["", "", "", "", "", ""]],
    ["no cells", []],
  ])("not %s", (_, cells) => expect(repeats(cells)).toBe(false));
});
