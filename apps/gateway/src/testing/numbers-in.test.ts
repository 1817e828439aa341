import { expect, test } from "vitest";
import { numbersIn } from "./numbers-in.ts";

test("finds a citizen service number, also dotted or inside other text", () => {
  expect(numbersIn(["who: 999990019.", '"99999.0019"', "x99999 0019"])).toHaveLength(3);
});

test("takes no digits of a digest or an id for one", () => {
  const digest = "dfd5d76daf6459325f999999141ae334a7716e06b111f47e".padEnd(64, "0");
  expect(numbersIn([`"hash":"${digest}"`, "01900000-0000-7000-8000-099999123400"])).toEqual([]);
  expect(numbersIn([`"hash":"${digest}","person":"999990019"`])).toHaveLength(1);
});
