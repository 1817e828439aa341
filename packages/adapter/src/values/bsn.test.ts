import { isBsn, type Rule } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBsn } from "./bsn.ts";
import { isFault } from "./reading.ts";

function outcome(text: string) {
  const remarks: Rule[] = [];
  const read = readBsn(text, (rule) => remarks.push(rule));
  return isFault(read) ? read.fault.id : [read, ...remarks.map(({ id }) => id)].join(" ");
}

describe("readBsn", () => {
  test.each([
    ["999990019", "999990019"],
    [" 999990019 ", "999990019"],
    ["010002546", "010002546"],
    ["10002546", "010002546 person/bsn-zero-lost"],
    ["10002547", "person/bsn-too-short"],
    ["999990018", "person/bsn-fails-test"],
    ["000000000", "person/bsn-fails-test"],
    ["0999990019", "person/bsn-fails-test"],
    ["9,9999E+08", "person/bsn-rounded"],
    ["", "person/bsn-missing"],
    ["  ", "person/bsn-missing"],
  ])("%s: %s", (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test("never gives a number that fails the test", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat(999_999_999).map(String)), (text) => {
        const read = readBsn(text, () => undefined);
        expect(isFault(read) || isBsn(read)).toBe(true);
      }),
    );
  });
});
