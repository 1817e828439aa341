import { type AdapterFixture, describeAdapter, type FaultFields } from "@jobcoach/adapter/testing";
import { workKinds } from "@jobcoach/core";
import { expect, test } from "vitest";
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

const encode = (text: string) => new TextEncoder().encode(text);
const given = { observedFrom: "2024-01-01", jobEndsMaintained: "yes" } as const;
const broken = { "Uren p/w start": "24.5", Geboortedatum: "31-02-1990", Regime: "Loodzwaar", BSN: "123456789" };
const strange = { Geslacht: "Agender", "Loonwaarde %": "140", Werkgever: "Slagerij 999990019", LKS: "misschien" };

/** Per export a delivery that is fine, one at the edge, and one full of faults. */
const fixtures: Readonly<Record<string, readonly AdapterFixture[]>> = {
  apeldoorn: [
    { name: "happy", kind: "happy", given, bytes: encode(delimited("apeldoorn", [apeldoornRow, bareApeldoornRow])) },
    {
      name: "edge",
      kind: "edge",
      given,
      bytes: new Uint8Array(
        inWindows1252(
          delimited("apeldoorn", [{ ...apeldoornRow, Klantnr: "ë-1", BSN: "80000071" }], { lineEnd: "\n" }),
        ),
      ),
    },
    {
      name: "broken",
      kind: "broken",
      given,
      bytes: encode(
        delimited("apeldoorn", [{ ...apeldoornRow, ...broken }, { ...apeldoornRow, ...strange }, apeldoornRow]),
      ),
    },
  ],
  arnhem: [
    { name: "happy", kind: "happy", given, bytes: await workbook(arnhemSheets) },
    {
      name: "edge",
      kind: "edge",
      given,
      bytes: await workbook({ ...arnhemSheets, Contacten: arnhemSheet("Contacten", []) }),
    },
    {
      name: "broken",
      kind: "broken",
      given,
      bytes: await workbook({
        ...arnhemSheets,
        Banen: arnhemSheet("Banen", [{ ...arnhemJob, begindatum_werk: "2025-02-31", soort_dienstverband: "klus" }]),
        Contacten: arnhemSheet("Contacten", [{ ...arnhemContact, activiteit: "99", minuten_werknemer: "7,5" }]),
      }),
    },
  ],
  zaanstad: [
    { name: "happy", kind: "happy", given, bytes: encode(delimited("zaanstad", [zaanstadRow])) },
    {
      name: "edge",
      kind: "edge",
      given,
      bytes: encode(`\ufeff${delimited("zaanstad", [{ ...zaanstadRow, CBS_code: "479", BSN: "" }])}`),
    },
    {
      name: "broken",
      kind: "broken",
      given,
      bytes: encode(delimited("zaanstad", [{ ...zaanstadRow, Resultaat: "R9", Periode_tot: "20250101" }, zaanstadRow])),
    },
  ],
};

const faults: Readonly<Record<string, FaultFields>> = {
  apeldoorn: {
    fields: {
      BSN: "bsn",
      Klantnr: "reference",
      Werkgever: "free-text",
      Geboortedatum: "date",
      "Startdatum jobcoaching": "date",
      "Verwachte einddatum": "date",
      "Einddatum jobcoaching": "date",
      "Ingangsdatum baan": "date",
      "Contract tot": "date",
      "Einddatum baan": "date",
      "Datum beginmeting": "date",
      Peildatum: "date",
      Geslacht: "code",
      "Soort uitkering": "code",
      Voorziening: "code",
      "Vorm jobcoaching": "code",
      Regime: "code",
      "Reden einde jobcoaching": "code",
      "Soort werk": "code",
      "Reden einde baan": "code",
      "Uren p/w start": "number",
      "Loonwaarde %": "number",
      "Begeleiding werknemer u/mnd begin": "number",
      "Cijfer passend werk begin": "number",
      "LWC1a begin": "number",
      LKS: "flag",
      "Taken uitgebreid": "flag",
    },
    required: ["Klantnr", "Voorziening", "Startdatum jobcoaching", "Peildatum"],
    periods: [
      ["Startdatum jobcoaching", "Einddatum jobcoaching"],
      ["Ingangsdatum baan", "Einddatum baan"],
    ],
  },
  arnhem: {
    fields: {
      bsn: "bsn",
      registratienummer_voorziening: "reference",
      werkgever: "free-text",
      geboortedatum: "date",
      begindatum: "date",
      begindatum_werk: "date",
      contract_einddatum: "date",
      datum: "date",
      meetdatum: "date",
      geslacht: "code",
      type_voorziening: "code",
      vorm: "code",
      begeleidingsregime: "code",
      soort_dienstverband: "code",
      activiteit: "code",
      meetmoment: "code",
      uren_per_week: "number",
      loonwaarde_pct: "number",
      minuten_werknemer: "number",
      cijfer_passend_werk: "number",
      loonkostensubsidie: "flag",
    },
    required: ["registratienummer_voorziening", "begindatum"],
  },
  zaanstad: {
    fields: {
      BSN: "bsn",
      Cliëntnr: "reference",
      Werkgever: "free-text",
      GebDat: "date",
      Periode_van: "date",
      Periode_tot: "date",
      Dvb_begin: "date",
      Meetdatum: "date",
      "M/V": "code",
      Grondslag: "code",
      Soort: "code",
      Regime: "code",
      Soort_dvb: "code",
      Resultaat: "code",
      Meting: "code",
      UrenPW: "number",
      LW_pct: "number",
      UrenWn_kw1: "number",
      Cijfer_aansluiting: "number",
      LKS: "flag",
    },
    required: ["CBS_code", "Trajectnr", "Grondslag", "Periode_van", "Periode_tot"],
    periods: [["Periode_van", "Periode_tot"]],
  },
};

/** The words for kinds of work reach every kind. */
const codeTablesOf = (id: string) => {
  const { workKind = {} } = municipalProfiles.find((profile) => profile.id === id)?.codes ?? {};
  const kinds = Object.entries(workKind).map(([word, kind]) => [word, kind.split(":")[0] ?? ""]);
  return [{ name: "workKind", table: Object.fromEntries(kinds), values: Object.keys(workKinds) }];
};

for (const adapter of municipalExports) {
  describeAdapter(adapter, fixtures[adapter.id] ?? [], {
    among: municipalExports,
    codeTables: codeTablesOf(adapter.id),
    ...(faults[adapter.id] === undefined ? {} : { faults: faults[adapter.id] }),
  });
}

test.each(municipalProfiles.map((profile) => [profile.id, profile] as const))(
  "the profile %s is plain data",
  (_, profile) => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  },
);
