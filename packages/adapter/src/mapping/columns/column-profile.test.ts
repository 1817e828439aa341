import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shapeOf } from "./cell-shape.ts";
import { createColumnSketch, dateOrderOf, decimalMarkOf, isDates, shownValues } from "./column-profile.ts";
import { describeColumn } from "./describe-column.ts";

const column = (header: string, cells: readonly string[]) => {
  const sketch = createColumnSketch(0, header, header);
  for (const cell of cells) sketch.add(cell);
  return sketch.finish();
};
const times = (count: number, text: string) => new Array<string>(count).fill(text);

describe("a column is known by what its cells look like", () => {
  test.each([
    ["31-12-2025", "date-dmy"],
    ["12/31/2025", "date-mdy"],
    ["2025-12-31", "date-iso"],
    ["20251231", "date-ymd8"],
    ["31-12-25", "date-short"],
    ["999990019", "bsn"],
    ["999990018", "whole"],
    ["813264570L01", "employer-number"],
    ["GM0200", "municipality"],
    ["J", "flag"],
    ["1.234,5", "decimal-comma"],
    ["24.5", "decimal-point"],
    ["Licht", "code"],
    ["Zeer licht", "words"],
  ])("%s is %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  test("the order of dates is the one that most of them have", () => {
    expect(dateOrderOf([column("Begin", ["01-02-2025", "2025-03-01", "04-03-2025"])])).toBe("dmy");
  });

  test("a month in front is seen where a day above twelve stands behind it, and no order fits both", () => {
    expect(dateOrderOf([column("Begin", ["01/15/2025", "02/03/2025"])])).toBe("month-first");
    expect(dateOrderOf([column("Begin", ["15/01/2025", "02/15/2025"])])).toBe("dmy");
  });

  test("numbers tell their decimal mark; whole numbers tell none", () => {
    expect(decimalMarkOf([column("Uren", ["24,5", "8,0", "12"])])).toBe(",");
    expect(decimalMarkOf([column("Uren", ["24", "8"])])).toBeUndefined();
  });

  test("an empty column says nothing", () => {
    const empty = column("Leeg", ["", " "]);
    expect([empty.filled, isDates(empty), describeColumn(empty).nl]).toEqual([0, false, "leeg"]);
  });
});

describe("values are shown only where they cannot be of a person", () => {
  test("a code that comes back five times is, a rarer one is counted only", () => {
    const regime = column("Regime", [...times(9, "Licht"), ...times(5, "Midden"), ...times(4, "Zwaar")]);
    expect(shownValues(regime)).toEqual({ values: ["Licht", "Midden"], hidden: 1 });
    expect(describeColumn(regime).nl).toBe("Licht, Midden +1");
  });

  test.each([
    ["BSN", "999990019"],
    ["Kenmerk", "999990019"],
    ["Soort", "99999"],
    ["Soort", "K-999.990.019"],
    ["Naam", "Jansen"],
    ["Contactpersoon", "Jansen"],
    ["Jobcoach", "Jansen"],
    ["Consulent", "JJ"],
    ["Diagnose", "PTS"],
    ["Werkgever", "Jansen"],
    ["Kolom 7", "Jansen"],
    ["Soort", "jan@voorbeeld.nl"],
    ["Geboortedatum", "14-06-1995"],
  ])("not under %s: %s", (header, text) => {
    const seen = column(header, times(50, text));
    if (text !== "99999") expect(shownValues(seen).values).toEqual([]);
    expect(describeColumn(seen).nl).not.toContain(text.slice(0, 4));
  });

  test.each([
    ["Reden einde", "Burn-out"],
    ["Reden einde", "Ziekte"],
    ["Soort werk", "Bakkerij Jansen"],
    ["Soort werk", "Bakkerij intern"],
  ])("not under %s either, where it is no word of a code that we know: %s", (header, text) => {
    const seen = column(header, times(50, text));
    expect(shownValues(seen)).toEqual({ values: [], hidden: 1 });
    expect(describeColumn(seen).nl).not.toContain(text);
  });

  test("a code that we know is shown in other spellings and shortened too, and so is one of three characters", () => {
    const cells = ["1 - Licht", "bep. tijd", "XY9"].flatMap((text) => times(5, text));
    expect(shownValues(column("Soort", cells)).values).toEqual(["1 - Licht", "XY9", "bep. tijd"]);
  });

  test("no text that occurs less often is ever shown, whatever the column", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c", "licht", "999990019", "1", "2"), { maxLength: 40 }),
        (cells) => {
          const seen = column("Soort", cells);
          for (const value of shownValues(seen).values) {
            expect(cells.filter((cell) => cell === value).length).toBeGreaterThanOrEqual(5);
            expect(value).not.toBe("999990019");
          }
        },
      ),
    );
  });

  test("memory does not grow with different values", () => {
    const seen = column(
      "Nummer",
      Array.from({ length: 5_000 }, (_, at) => `K${at}`),
    );
    expect([seen.values.size, seen.isVaried, seen.filled]).toEqual([400, true, 5_000]);
  });
});
