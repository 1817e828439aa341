import type { Finding } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementsOf, openJson } from "./open-json.ts";
import type { JsonValue } from "./parse-json.ts";

async function open(source: string | Uint8Array) {
  const findings: Finding[] = [];
  const document = await openJson(new Blob([source as BlobPart]), (finding) => void findings.push(finding));
  return { document, told: findings.map(({ rule, place }) => `${rule} ${place.line ?? "-"}`) };
}

/** As `JSON.parse` would have it; numbers become numbers. */
function plain(value: JsonValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, one]) => [name, plain(one)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null && "number" in value) return Number(value.number);
  return value;
}

test("lists by name, scalars beside them, each element with its line", async () => {
  const { document } = await open('{"schema":"x/1",\n"uren":[\n{"minuten":60.50},\n{"minuten":null}\n]}');
  expect(document?.scalars.get("schema")).toBe("x/1");
  const [batch] = document === undefined ? [] : elementsOf(document, "uren");
  expect(batch?.map(({ line, value }) => [line, value])).toEqual([
    [3, new Map([["minuten", { number: "60.50" }]])],
    [4, new Map([["minuten", null]])],
  ]);
});

describe("what is refused, and on which line", () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  test.each([
    ["nothing", "", "json/not-a-table 1"],
    ["a scalar", "7", "json/not-a-table 1"],
    ["null", "null", "json/not-a-table 1"],
    ["a cut file", '{"uren":[\n{"minuten":6', "json/not-json 2"],
    ["a comment", '{"a":1} // so', "json/not-json 1"],
    ["two documents", '{"a":1}\n{"a":1}', "json/not-json 2"],
    ["a comma too many", '{"a":[1,]}', "json/not-json 1"],
    ["single quotes", "{'a':1}", "json/not-json 1"],
    ["NaN", '{"a":NaN}', "json/not-json 1"],
    ["a number with a leading zero", '{"bsn":010002546}', "json/leading-zero 1"],
    ["a name twice", '{"uren":[{"a":1,\n"a":2}]}', "json/key-doubled 2"],
    ["a name twice, once escaped", '{"a":1,"\\u0061":2}', "json/key-doubled 1"],
    ["__proto__", '{"a":{"__proto__":{}}}', "json/key-reserved 1"],
    ["constructor, escaped", '{"\\u0063onstructor":1}', "json/key-reserved 1"],
    ["a lone surrogate", '{"a":"\\ud800"}', "json/bad-character 1"],
    ["NUL", '{"a":"\\u0000"}', "json/bad-character 1"],
    ["a line break in a text", '{"a":"b\nc"}', "json/not-json 1"],
    ["two hundred thousand levels", deep, "json/too-deep 1"],
    ["a number without end", `{"a":${"9".repeat(100_000)}}`, "json/not-json 1"],
  ])("%s", async (_, source, expected) => {
    const { document, told } = await open(source);
    expect(document).toBeUndefined();
    expect(told).toEqual([expected]);
  });

  test("what is not UTF-8, and more than 64 MB", async () => {
    expect((await open(new Uint8Array([0x7b, 0xe9, 0x7d]))).told).toEqual(["json/not-utf-8 -"]);
    expect((await open(new Uint8Array(64 * 1024 * 1024 + 1))).told).toEqual(["json/too-large -"]);
  });
});

test("a byte order mark, spaces and escapes are fine", async () => {
  const { document, told } = await open('\ufeff \n{ "a" : [ "\\ud83d\\ude00\\n\\"" , true ] }\r\n');
  expect(told).toEqual([]);
  const [batch] = document === undefined ? [] : elementsOf(document, "a");
  expect(batch?.map(({ value }) => value)).toEqual(['😀\n"', true]);
});

const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("value"), { maxKeys: 3 }),
  ),
})).value;

test("what it takes it reads as JSON.parse does; what JSON.parse refuses it refuses", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyJson, { maxLength: 4 }), fc.nat(), fc.nat(255), async (list, at, byte) => {
      const source = JSON.stringify(list);
      const { document } = await open(source);
      const batches = document === undefined ? [] : [...elementsOf(document, "")];
      expect(batches.flat().map(({ value }) => plain(value))).toEqual(JSON.parse(source));

      const damaged = `${source.slice(0, at % source.length)}${String.fromCharCode(byte)}${source.slice((at % source.length) + 1)}`;
      const taken = await open(damaged);
      if (taken.document !== undefined) expect(() => JSON.parse(damaged)).not.toThrow();
    }),
  );
});
