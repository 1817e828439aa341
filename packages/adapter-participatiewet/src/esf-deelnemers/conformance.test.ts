import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AdapterFixture,
  describeAdapter,
  type FileBytes,
  type FixtureKind,
  takeIn,
} from "@jobcoach/adapter/testing";
import type { Fact } from "@jobcoach/core";
import { type Cell, writeWorkbook } from "@jobcoach/sheets";
import { describe } from "vitest";
import { esfDeelnemers } from "./esf-deelnemers.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;
const text = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.csv`), "utf8");
const fixture = (kind: FixtureKind, bytes: FileBytes): AdapterFixture => ({ name: kind, kind, given, bytes });
const encoded = (kind: FixtureKind, source: string) => fixture(kind, new TextEncoder().encode(source));

/** The column for groups may speak of health, and that it is passed over is told; a happy file leaves it empty. */
const happy = text("happy").replace("Jonggehandicapt", "").replace("Bijstand", "");

const faults = {
  fields: {
    BSN: "bsn",
    Geboortedatum: "date",
    Instroomdatum: "date",
    Uitstroomdatum: "date",
    Naam: "free-text",
    "Activiteit(en)": "code",
    "Geleverde prestatie": "code",
  },
  required: ["BSN", "Instroomdatum"],
  periods: [["Instroomdatum", "Uitstroomdatum"]],
} as const;

/** The list has no place for a month of birth, and a row is an award: R6 in the edge fixture stands without one. */
function carried(fact: Fact): Fact | undefined {
  if (fact.kind === "person" || fact.kind === "coverage") return undefined;
  return fact.kind === "result" && fact.code === "R6" ? undefined : fact;
}

describe("as CSV", () => {
  describeAdapter(
    esfDeelnemers,
    [encoded("happy", happy), encoded("edge", text("edge")), encoded("broken", text("broken"))],
    { faults, carried },
  );
});

describe("as a workbook", async () => {
  const { result, facts, clear } = await takeIn(esfDeelnemers, new TextEncoder().encode(happy), { given });
  if (result.header === undefined) throw new Error("The happy fixture is taken in.");
  const request = { header: result.header, facts, clear: { of: (token: string) => clear.get(token) } };
  const written = await esfDeelnemers.write?.({ ...request, carrier: "xlsx", onFinding: () => undefined });
  const row = (bsn: string): readonly Cell[] => ["X", null, bsn, "01-02-2025", null, "Jobcoaching"];
  const sheet = async (...rows: readonly (readonly Cell[])[]) =>
    writeWorkbook([
      {
        name: "Blad1",
        rows: [["Naam", "Geboortedatum", "BSN", "Instroomdatum", "Uitstroomdatum", "Activiteit(en)"], ...rows],
      },
    ]);
  describeAdapter(
    esfDeelnemers,
    [
      fixture("happy", new Uint8Array(written?.bytes ?? [])),
      fixture("edge", new Uint8Array(await sheet(row("10002546"), [], row("999990019")))),
      fixture("broken", new Uint8Array(await sheet(row("123456789"), row("999990019")))),
    ],
    {
      faults: {
        fields: {
          BSN: "bsn",
          instroomdatum: "date",
          uitstroomdatum: "date",
          "activiteit(en)": "code",
          "geleverde prestatie": "code",
        },
        required: ["BSN", "instroomdatum"],
        periods: [["instroomdatum", "uitstroomdatum"]],
      },
      carried,
    },
  );
});
