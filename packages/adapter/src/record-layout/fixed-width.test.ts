import { describe, expect, test } from "vitest";
import { cutLine, fixedWidth, hasFixedLength } from "./fixed-width.ts";
import { recordLayout } from "./record-layout.ts";

const layout = recordLayout("Bestand", [
  { element: "Kop", fields: [{ number: 1, name: "Jaar", title: "JAAR", kind: "year" }] },
  {
    element: "Regel",
    fields: [
      { number: 2, name: "Uitleg", title: "UITLEG", kind: "text" },
      { number: 3, name: "Bedrag", title: "BEDRAG", kind: "number", width: 3, signed: true },
      { number: 4, name: "Naam", title: "NAAM", kind: "text", atMost: 5 },
    ],
  },
]);

describe("a line of fixed width", () => {
  const shape = fixedWidth(layout);

  test("has the fields by number, each as wide as its longest value, and the one without a maximum last", () => {
    expect(shape.positions.map(({ index, start, length }) => [index, start, length])).toEqual([
      [0, 0, 4],
      [2, 4, 4],
      [3, 8, 5],
      [1, 13, Number.POSITIVE_INFINITY],
    ]);
  });

  test("is cut into the texts of the layout", () => {
    expect(cutLine(shape, "2026-012ab   een lange uitleg")).toEqual(["2026", "een lange uitleg", "-012", "ab"]);
  });

  test("may be longer only where its last field has no maximum", () => {
    expect(["2026-012ab", "2026-012ab   ", "2026-012ab   x"].map((line) => hasFixedLength(shape, line))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("a layout with two fields without a maximum, or fields out of order, is a mistake of its author", () => {
    const open = (number: number, name: string) => ({ number, name, title: name, kind: "text" as const });
    const two = recordLayout("Bestand", [{ element: "Regel", fields: [open(1, "A"), open(2, "B")] }]);
    expect(() => fixedWidth(two)).toThrow("one field without a maximum");
    expect(() => recordLayout("Bestand", [{ element: "Regel", fields: [open(2, "A")] }])).toThrow("out of order");
  });
});
