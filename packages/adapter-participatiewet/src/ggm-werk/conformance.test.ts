import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdapterFixture, describeAdapter, type FixtureKind } from "@jobcoach/adapter/testing";
import type { Fact } from "@jobcoach/core";
import { describe } from "vitest";
import { ggmWerk } from "./ggm-werk.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;
const text = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const fixture = (kind: FixtureKind, source: string): AdapterFixture => ({
  name: kind,
  kind,
  given: { ...given, jobEndsMaintained: "yes" },
  bytes: new TextEncoder().encode(source),
});

/** Texts about a person are passed over, and that is told; a happy file has none. */
const happy = text("happy.json")
  .replace('"Omschrijving":"Jobcoach wegens autisme",', "")
  .replace(',"FunctieNaam":"Bakker"', "");

/** Scores of self-sufficiency are read where somebody consented, and never written. */
const carried = (fact: Fact) => (fact.kind === "person" && fact.lifeDomains !== undefined ? undefined : fact);

describe("as JSON", () => {
  describeAdapter(
    ggmWerk,
    [
      fixture("happy", happy),
      fixture("edge", text("happy.json").replaceAll(/,(?=")/g, ",\n  ")),
      fixture("broken", text("broken.json")),
    ],
    {
      faults: {
        fields: {
          Burgerservicenummer: "bsn",
          RegistratienummerReintegratievoorziening: "reference",
          CodeArbeidsvermogen: "code",
          CodeDoelReintegratievoorziening: "code",
          IndicatieDoelgroepenregister: "code",
          CodeType: "code",
          DatumStart: "date",
          DatumVerwachtEinde: "date",
          DatumEinde: "date",
          DatumIngebruikname: "date",
          PercentageLoonwaardeWML: "number",
          DatumAanvangArbeidsperiode: "date",
          GemiddeldAantalUurPerWeek: "number",
          DatumBeoordeling: "date",
          Financien: "code",
        },
        occurrence: { DatumEinde: 1 },
        required: ["Burgerservicenummer", "CodeType", "DatumStart", "DatumAanvangArbeidsperiode"],
        periods: [["DatumStart", "DatumVerwachtEinde"]],
      },
      carried,
    },
  );
});

describe("as CSV, the facilities", () => {
  const rows = [
    "Burgerservicenummer;RegistratienummerReintegratievoorziening;CodeType;DatumStart;DatumVerwachtEinde;DatumEinde;DatumIngebruikname;PercentageLoonwaardeWML",
    "999990019;000777;30;01-02-2025;31-01-2027;;10-02-2025;",
    "010002546;000778;10;01-02-2025;;31-01-2026;;62,5",
  ];
  describeAdapter(
    ggmWerk,
    [
      fixture("happy", `${rows.join("\r\n")}\r\n`),
      fixture("edge", text("edge.csv")),
      fixture("broken", `${rows.join("\n").replace("01-02-2025", "31-02-2025").replace(";30;", ";zz;")}\n`),
    ],
    {
      faults: {
        fields: {
          Burgerservicenummer: "bsn",
          RegistratienummerReintegratievoorziening: "reference",
          CodeType: "code",
          DatumStart: "date",
          DatumVerwachtEinde: "date",
          DatumEinde: "date",
          DatumIngebruikname: "date",
          PercentageLoonwaardeWML: "number",
        },
        required: ["Burgerservicenummer", "CodeType", "DatumStart", "RegistratienummerReintegratievoorziening"],
        periods: [["DatumStart", "DatumVerwachtEinde"]],
      },
      carried,
    },
  );
});
