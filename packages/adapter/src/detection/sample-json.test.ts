import { expect, test } from "vitest";
import { sampleFile } from "./sample-file.ts";
import { sampleJson } from "./sample-json.ts";

const list = (name: string, ...header: readonly string[]) => ({ name, preamble: [], header, rows: [] });

test.each([
  ['{"schema":"x/1","uren":[{"a":1,"b":2},{"c":3}]}', { schema: "x/1", tables: [list("uren", "a", "b", "c")] }],
  ['{\n  "schema" : "x/1",\n  "uren" : [ { "a" : 1 } ]\n}', { schema: "x/1", tables: [list("uren", "a")] }],
  ['[{"a":{"deep":[1]}},{"a":2,"b":null}]', { tables: [list("", "a", "b")] }],
  ['{"uren":[],"rest":[1,"x"],"schema":7}', { tables: [] }],
  ["7", { tables: [] }],
  ["", { tables: [] }],
])("%s", (text, expected) => expect(sampleJson(text)).toEqual(expected));

test("a head that ends anywhere says what came before", () => {
  const whole = '{"schema":"x/1","uren":[{"a":1},{"b":2}],"meer":[{"c":3}]}';
  const heads = Array.from(whole, (_, at) => sampleJson(whole.slice(0, at)));
  expect(heads.at(-1)).toEqual({ schema: "x/1", tables: [list("uren", "a", "b"), list("meer", "c")] });
  expect(sampleJson(whole.slice(0, whole.indexOf('"b"')))).toEqual({ schema: "x/1", tables: [list("uren", "a")] });
});

test("a file is sampled with a byte order mark and any layout of its lines; what is no JSON has no tables", async () => {
  const sample = (text: string) => sampleFile(new Blob([text]));
  expect(await sample('\ufeff{\r\n\t"schema": "x/1"}')).toMatchObject({ container: "json", schema: "x/1", tables: [] });
  expect(await sample('[{"a":1}]')).toMatchObject({ container: "json", tables: [list("", "a")] });
  expect(await sample("[1, 2")).toMatchObject({ container: "json", tables: [] });
});
