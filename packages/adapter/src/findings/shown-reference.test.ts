import { expect, test } from "vitest";
import { shownReference } from "./shown-reference.ts";

test.each(["JC240004", "10234", "AR-2025-0042"])("%s goes along with findings", (reference) => {
  expect(shownReference(reference, "999990019")).toBe(reference);
  expect(shownReference(reference, undefined)).toBe(reference);
});

test.each([
  ["no reference", ""],
  ["more than a name", "a".repeat(61)],
  ["the number of a person", "999990019"],
  ["a number of a person with a typing error", "999990018"],
])("%s does not", (_, reference) => expect(shownReference(reference, undefined)).toBeUndefined());

test.each([
  ["9999901", "9999901"],
  ["1111 111 111", "1111111111"],
])("nor does %s where the number of the person reads the same", (reference, bsn) => {
  expect(shownReference(reference, bsn)).toBeUndefined();
  expect(shownReference(reference, "123")).toBe(reference);
});
