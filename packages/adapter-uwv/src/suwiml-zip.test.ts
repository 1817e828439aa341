import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type IntakeResult, intake } from "@jobcoach/adapter";
import { expect, test } from "vitest";
import { writeZip } from "../../sheets/src/zip/write-zip.ts";
import { uwv } from "./index.ts";

const happy = (format: string) => readFileSync(join(import.meta.dirname, format, "fixtures", "happy.xml"));
const register = happy("suwiml-uwv-doelgroepregister");
const insurances = happy("suwiml-uwv-werknemersverzekeringen");
const part = (name: string, bytes: Uint8Array) => ({ name, bytes });

const take = (bytes: Uint8Array<ArrayBuffer>, format?: string): Promise<IntakeResult> =>
  intake(
    {
      file: new Blob([bytes]),
      adapters: uwv(),
      ...(format === undefined ? {} : { format }),
      given: { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" },
      keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(7) }),
    },
    { facts: () => undefined },
  );

const rulesOf = ({ findings }: IntakeResult) => findings.groups.map(({ rule, places }) => [rule, places[0]?.path]);

test("a zip of answers of one service is recognised and taken in", async () => {
  const result = await take(await writeZip([part("999990019.xml", register), part("b/2.xml", register)]));
  expect(result.recognised?.adapter.id).toBe("suwiml-uwv-doelgroepregister-v0300");
  expect([result.records.accepted, result.facts]).toEqual([2, { coverage: 2, register: 2 }]);
});

test("an answer that stands in a zip twice counts once, and both files are named", async () => {
  const result = await take(await writeZip([part("1.xml", register), part("2.xml", register)]));
  expect(result.findings.items.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["repetition/record", "notice"],
  ]);
  expect(result.findings.items[0]?.place).toMatchObject({ path: "#2", earlier: { path: "#1" } });
});

test("a zip of answers of two services fits two formats; the chosen one takes its own", async () => {
  const zip = await writeZip([part("1.xml", register), part("2.xml", insurances), part("read me", new Uint8Array(4))]);
  expect(rulesOf(await take(zip))).toEqual([["file/ambiguous", undefined]]);
  const result = await take(zip, "suwiml-uwv-werknemersverzekeringen-v0200");
  expect(result.header?.facts).toEqual({ benefit: 2, coverage: 1 });
  expect(rulesOf(result).toSorted()).toEqual([
    ["xml/entry-not-xml", "#3"],
    ["xml/entry-without-record", "#1"],
  ]);
});

test("a broken answer in a zip refuses the delivery, as a broken file does", async () => {
  const cut = register.subarray(0, 200);
  const result = await take(await writeZip([part("1.xml", register), part("2.xml", cut)]));
  expect([result.header, result.records.rejected]).toEqual([undefined, 1]);
  expect(rulesOf(result)).toEqual([["xml/truncated", "#2"]]);
});

test("a zip that cannot be read says why, not that nobody knows it", async () => {
  const zip = await writeZip([part("1.xml", register)]);
  expect(rulesOf(await take(zip.slice(0, -1)))).toEqual([["zip/damaged", undefined]]);
  const other = await writeZip([part("1.xml", new TextEncoder().encode("<html/>"))]);
  expect(rulesOf(await take(other))).toEqual([["file/unrecognised-zip", undefined]]);
});
