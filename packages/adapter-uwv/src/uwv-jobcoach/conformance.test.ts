import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WriteCarrier } from "@jobcoach/adapter";
import {
  type AdapterFixture,
  describeAdapter,
  type FaultFields,
  type FileBytes,
  type FixtureKind,
  takeIn,
} from "@jobcoach/adapter/testing";
import type { Fact } from "@jobcoach/core";
import { describe } from "vitest";
import { type Cell, writeWorkbook } from "../../../sheets/src/index.ts";
import { uwvJobcoach } from "./uwv-jobcoach.ts";

const given = { municipality: "GM0200", observedFrom: "2015-01-01", observedUntil: "2026-06-30" } as const;
const encode = (text: string): FileBytes => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const read = (name: string): FileBytes => new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));

const fixture = (kind: FixtureKind, bytes: FileBytes, name: string = kind): AdapterFixture => ({
  name,
  kind,
  given,
  bytes,
});

/** What faults may be planted in, per table; the same names stand in several tables. */
const person = { bsnOfPseudoniem: "bsn", trajectId: "reference" } as const;
const tables = {
  aanvraag: {
    fields: {
      ...person,
      soortCoaching: "code",
      status: "code",
      regime: "code",
      jaar: "code",
      percentage: "number",
      urenToegekend: "number",
      periodeVolgnr: "number",
      periodeVan: "date",
      periodeTot: "date",
      proefplaatsing: "flag",
      contractBegin: "date",
      contractEind: "date",
      urenPerWeek: "number",
      loonwaardePercentage: "number",
      loonkostensubsidie: "flag",
      loondispensatie: "flag",
      jobcoachNummer: "reference",
    },
    required: ["bsnOfPseudoniem", "trajectId", "proefplaatsing"],
    periods: [
      ["periodeVan", "periodeTot"],
      ["contractBegin", "contractEind"],
    ],
  },
  uren: {
    fields: {
      ...person,
      datum: "date",
      activiteitCode: "code",
      minuten: "number",
      aantalDeelnemers: "number",
      directOfIndirect: "code",
      doelNr: "number",
    },
    required: ["bsnOfPseudoniem", "trajectId", "datum", "minuten"],
  },
  verantwoording: {
    fields: {
      ...person,
      periodeVan: "date",
      periodeTot: "date",
      resultaat: "code",
      nieuwRegime: "code",
      tevredenheidWerknemer: "number",
      tevredenheidWerkgever: "number",
      verzuimdagen: "number",
    },
    required: ["bsnOfPseudoniem", "trajectId", "periodeTot"],
    periods: [["periodeVan", "periodeTot"]],
  },
  matching: {
    fields: {
      ...person,
      rij: "number",
      discrepantie: "flag",
      coachbaar: "flag",
      termijn: "code",
      prioriteit: "number",
      bereikt: "code",
    },
    required: ["bsnOfPseudoniem", "trajectId", "rij"],
  },
} as const satisfies Readonly<Record<string, FaultFields>>;

const all: FaultFields = {
  fields: Object.assign({}, ...Object.values(tables).map(({ fields }) => fields)),
  required: ["bsnOfPseudoniem", "trajectId", "proefplaatsing", "datum", "minuten", "rij"],
  periods: tables.aanvraag.periods,
};

/** What the delivery says of hours depends on the tables in it, and a person alone may have fewer tables. */
const carried = (fact: Fact) => (fact.kind === "coverage" ? undefined : fact);

/** A year, a number of the period and the names of organisations become no fact, so they are not written. */
const notWritten = ["jaar", "periodeVolgnr"];
const inWriting = ({ fields, ...others }: FaultFields): FaultFields => ({
  ...others,
  fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !notWritten.includes(name))),
});

/** The files of the complete fixture in another carrier. */
async function written(carrier: WriteCarrier) {
  const { result, facts, clear } = await takeIn(uwvJobcoach, read("complete.json"), { given });
  if (result.header === undefined) throw new Error("The complete fixture is taken in.");
  const request = { header: result.header, facts, clear: { of: (token: string) => clear.get(token) } };
  const file = await uwvJobcoach.write?.({ ...request, carrier, onFinding: () => undefined });
  return file === undefined ? [] : [file, ...(file.others ?? [])];
}

describe("as JSON", () => {
  describeAdapter(
    uwvJobcoach,
    [
      fixture("happy", read("complete.json")),
      fixture("edge", read("happy.json"), "with texts"),
      fixture("broken", encode(decode(read("complete.json")).replace('"R2"', '"R9"').replace("2015-03-04", "4 maart"))),
    ],
    { faults: all, carried },
  );
});

describe("as a workbook", async () => {
  const [{ bytes } = { bytes: new Uint8Array() }] = await written("xlsx");
  const numbered = (number: string): readonly (readonly Cell[])[] => [
    ["bsnOfPseudoniem", "trajectId", "datum", "minuten"],
    [number, "T-1", 45_720, 60],
    [],
    ["999990019", "T-1", "11-03-2025", 30],
  ];
  const sheet = async (number: string) =>
    new Uint8Array(await writeWorkbook([{ name: "Uren", rows: numbered(number) }]));
  describeAdapter(
    uwvJobcoach,
    [
      fixture("happy", new Uint8Array(bytes)),
      fixture("edge", await sheet("10002546")),
      fixture("broken", await sheet("123456789")),
    ],
    { faults: inWriting(all), carried },
  );
});

describe.each(Object.entries(tables))("as CSV, the table %s", async (name, faults) => {
  const bytes = (await written("csv")).find(({ table }) => table === name)?.bytes ?? new Uint8Array();
  const text = decode(bytes);
  describeAdapter(
    uwvJobcoach,
    [
      fixture("happy", new Uint8Array(bytes)),
      fixture("edge", encode(text.replace("\ufeff", "").replaceAll("\r\n", "\n"))),
      fixture("broken", encode(text.replaceAll("999990019", "123456789"))),
    ],
    { faults: inWriting(faults), carried },
  );
});
