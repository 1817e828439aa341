import { describe, expect, test } from "vitest";
import { readElementNames } from "./read-element-names.ts";

const names = (text: string) =>
  readElementNames(new TextEncoder().encode(text)).map(({ local, namespace }) => `${namespace}|${local}`);

describe("readElementNames", () => {
  test("names the elements from the root down, with their namespaces", () => {
    expect(names('<s:Envelope xmlns:s="urn:s"><s:Body><r:Answer xmlns:r="urn:r"><Client/>')).toEqual([
      "urn:s|Envelope",
      "urn:s|Body",
      "urn:r|Answer",
      "|Client",
    ]);
  });

  test.each([
    ["nothing", "", []],
    ["no XML", "a;b", []],
    ["a fault", "<a><b></a><c/>", ["|a", "|b"]],
    ["a DOCTYPE", "<!DOCTYPE a><a/>", []],
    ["a cut in a name", "<a><bc", ["|a"]],
    ["an encoding that is not read", '<?xml version="1.0" encoding="ebcdic"?><a/>', []],
  ])("says what it can of %s", (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("stops after the first fifty", () => {
    expect(names(`<a>${"<b/>".repeat(100)}</a>`)).toHaveLength(50);
  });
});
