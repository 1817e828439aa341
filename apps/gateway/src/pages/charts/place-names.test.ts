import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeNames } from "./place-names.ts";

const WIDTH = 400;
const at = (x: number, y: number, name = "Ede") => ({ name, x, y });

describe("names beside their marks", () => {
  test("stand towards the middle of the plot", () => {
    expect(placeNames([at(50, 100), at(350, 200)], WIDTH)).toEqual([
      { side: "right", down: 0 },
      { side: "left", down: 0 },
    ]);
  });

  test("give way to a mark, and to a name that came before", () => {
    expect(placeNames([at(50, 100), at(70, 100)], WIDTH)[0]).toEqual({ side: "left", down: 0 });
    expect(placeNames([at(50, 100), at(50, 109)], WIDTH)).toEqual([
      { side: "right", down: 0 },
      { side: "left", down: 0 },
    ]);
  });

  test("stay away where they would stand far from their mark", () => {
    const crowd = Array.from({ length: 6 }, (_, index) => at(200, 100 + index * 3, "Steenwijkerland"));
    const places = placeNames(crowd, WIDTH);
    expect(places.filter((place) => place !== undefined)).toHaveLength(4);
    expect(places[0]).toEqual({ side: "right", down: 0 });
  });

  test("never leave the plot and never cover each other", () => {
    const marks = fc.array(
      fc.record({ name: fc.constantFrom("Ede", "Hoorn", "Steenwijkerland"), x: fc.nat(WIDTH), y: fc.nat(380) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(marks, (all) => {
        const boxes = placeNames(all, WIDTH).flatMap((place, index) => {
          const { name, x, y } = all[index]!;
          if (place === undefined) return [];
          const length = name.length * 9.5;
          const left = place.side === "right" ? x + 14 : x - 14 - length;
          return [{ left, right: left + length, middle: y + place.down }];
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(WIDTH);
          for (const other of boxes.slice(index + 1)) {
            const isBeside = box.right <= other.left || other.right <= box.left;
            expect(isBeside || Math.abs(box.middle - other.middle) >= 18).toBe(true);
          }
        }
      }),
    );
  });
});
