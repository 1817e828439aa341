import { createPseudonyms, sampleFile } from "@jobcoach/adapter";
import { workKinds } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipalExports, municipalProfiles } from "./exports.ts";
import {
  apeldoornRow,
  arnhemContact,
  arnhemJob,
  arnhemSheet,
  arnhemSheets,
  bareApeldoornRow,
  delimited,
  inWindows1252,
  workbook,
  zaanstadRow,
} from "./testing/export-files.ts";
import { intakeOf } from "./testing/intake-of.ts";

const encoder = new TextEncoder();
const broken = { "Uren p/w start": "24.5", Geboortedatum: "31-02-1990", Regime: "Loodzwaar", BSN: "123456789" };
const strange = { Geslacht: "Agender", "Loonwaarde %": "140", Werkgever: "Slagerij 999990019", LKS: "misschien" };

/** Per export a delivery that is fine, one at the edge, and one full of faults. */
const fixtures: Readonly<Record<string, readonly [id: string, bytes: Uint8Array<ArrayBuffer>]>> = {
  "Apeldoorn happy": ["apeldoorn", encoder.encode(delimited("apeldoorn", [apeldoornRow, bareApeldoornRow]))],
  "Apeldoorn edge": [
    "apeldoorn",
    new Uint8Array(
      inWindows1252(delimited("apeldoorn", [{ ...apeldoornRow, Klantnr: "ë-1", BSN: "80000071" }], { lineEnd: "\n" })),
    ),
  ],
  "Apeldoorn broken": [
    "apeldoorn",
    encoder.encode(
      delimited("apeldoorn", [{ ...apeldoornRow, ...broken }, { ...apeldoornRow, ...strange }, apeldoornRow]),
    ),
  ],
  "Arnhem happy": ["arnhem", await workbook(arnhemSheets)],
  "Arnhem edge": ["arnhem", await workbook({ ...arnhemSheets, Contacten: arnhemSheet("Contacten", []) })],
  "Arnhem broken": [
    "arnhem",
    await workbook({
      ...arnhemSheets,
      Banen: arnhemSheet("Banen", [{ ...arnhemJob, begindatum_werk: "2025-02-31", soort_dienstverband: "klus" }]),
      Contacten: arnhemSheet("Contacten", [{ ...arnhemContact, activiteit: "99", minuten_werknemer: "7,5" }]),
    }),
  ],
  "Zaanstad happy": ["zaanstad", encoder.encode(delimited("zaanstad", [zaanstadRow]))],
  "Zaanstad edge": [
    "zaanstad",
    encoder.encode(`\ufeff${delimited("zaanstad", [{ ...zaanstadRow, CBS_code: "479", BSN: "" }])}`),
  ],
  "Zaanstad broken": [
    "zaanstad",
    encoder.encode(delimited("zaanstad", [{ ...zaanstadRow, Resultaat: "R9", Periode_tot: "20250101" }, zaanstadRow])),
  ],
};

describe.each(Object.entries(fixtures))("%s", (name, [id, bytes]) => {
  test("is recognised", async () => {
    const detected = municipalExports.map((adapter) => [adapter.id, adapter] as const);
    const sample = await sampleFile(new Blob([bytes]));
    const sure = detected.filter(([, adapter]) => (adapter.detect(sample)?.confidence ?? 0) >= 0.5);
    expect(sure.map(([found]) => found)).toEqual([id]);
  });

  test("every record is accepted or explained", async () => {
    const { result, findings } = await intakeOf(bytes);
    const { read, accepted, rejected } = result.records;
    expect(accepted + rejected).toBe(read);
    expect(rejected > 0).toBe(name.endsWith("broken"));
    const lines = findings
      .filter(({ severity }) => severity === "error")
      .map(({ place }) => `${place.sheet} ${place.line}`);
    expect(new Set(lines).size).toBe(rejected);
  });

  test("gives the same answer twice", async () => {
    const [one, other] = [await intakeOf(bytes), await intakeOf(bytes)];
    expect(other).toEqual(one);
  });

  test("no value of the file stands in a finding or a fact", async () => {
    const { findings, facts } = await intakeOf(bytes);
    const told = JSON.stringify(findings.map(({ reference: _, ...finding }) => finding));
    const kept = JSON.stringify(facts);
    for (const secret of [
      "Korenaar",
      "Rijnoever",
      "Zaanbocht",
      "Slagerij",
      "klus",
      "Loodzwaar",
      "Agender",
      "14-06-1995",
      "24.5",
    ]) {
      expect(told).not.toContain(secret);
    }
    for (const person of [
      "999990019",
      "999990020",
      "999990032",
      "010002546",
      "80000071",
      "813264570",
      "10231",
      "7701",
      "AR-2025",
    ]) {
      expect(told).not.toContain(person);
      expect(kept).not.toContain(person);
    }
    expect(kept).not.toMatch(/Korenaar|Rijnoever|Zaanbocht|Slagerij/);
  });
});

const text = fc.oneof(
  fc.string(),
  fc.constantFrom("", "-", "0", "99-99-9999", "999990019", "1e9", '"', "=1+1", "\u0000", "J"),
);

describe("damaged copies never throw", () => {
  const happy = Object.entries(fixtures).filter(([name]) => name.endsWith("happy"));

  test.each(happy)("%s", async (_, [id, bytes]) => {
    const edit = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat(bytes.length), async (edits, end) => {
        const damaged = Uint8Array.from(bytes).slice(0, end % 3 === 0 ? end : bytes.length);
        for (const { at, byte } of edits) if (at < damaged.length) damaged[at] = byte;
        const { records } = (await intakeOf(damaged, {}, id)).result;
        expect(records.accepted + records.rejected).toBe(records.read);
      }),
      { numRuns: 60 },
    );
  });

  test("any texts in any cells give facts that pass the schema, or findings", async () => {
    const cells = fc.array(fc.tuple(fc.constantFrom(...Object.keys(apeldoornRow)), text), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cells, async (changes) => {
        const safe = changes.map(([name, value]) => [name, value.replaceAll(/[;"\r\n]/g, "")] as const);
        const row = { ...apeldoornRow, ...Object.fromEntries(safe) };
        const { records } = (await intakeOf(delimited("apeldoorn", [row]), {}, "apeldoorn")).result;
        expect(records.accepted + records.rejected).toBe(records.read);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a profile", () => {
  test.each(municipalProfiles.map((profile) => [profile.id, profile] as const))("%s is plain data", (_, profile) => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  test("the words for kinds of work reach every kind", () => {
    for (const { id, codes } of municipalProfiles) {
      const reached = new Set(Object.values(codes.workKind ?? {}).map((kind) => kind.split(":")[0]));
      expect([id, [...reached].sort()]).toEqual([id, Object.keys(workKinds).sort()]);
    }
  });
});

test("mapping is pure: the same record gives the same facts, whatever was mapped before", async () => {
  const [adapter] = municipalExports;
  const pseudonyms = createPseudonyms({ version: 1, bytes: new Uint8Array(32).fill(7) });
  const records = [];
  const file = new Blob([delimited("apeldoorn", [apeldoornRow, bareApeldoornRow])]);
  const ignore = () => undefined;
  const context = { given: {}, onFinding: ignore, declare: ignore, onRejectedRecord: ignore };
  for await (const batch of adapter?.read(file, context) ?? []) records.push(...batch);
  const { known } = (await intakeOf(new Uint8Array(await file.arrayBuffer()))).result;
  const delivery = { ...known, grantor: "municipality", stream: "apeldoorn" } as never;
  const forwards = records.map((record) => adapter?.map(record, { delivery, pseudonyms }));
  const backwards = records.toReversed().map((record) => adapter?.map(record, { delivery, pseudonyms }));
  expect(backwards.toReversed()).toEqual(forwards);
});
