import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdapterFixture, describeAdapter, type FixtureKind, wrappedMessages } from "@jobcoach/adapter/testing";
import { suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;

const fixture = (name: string, kind: FixtureKind): AdapterFixture => ({
  name,
  kind,
  given,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`))),
});

describeAdapter(
  suwimlGsdReintegratie,
  [fixture("happy", "happy"), fixture("sample", "edge"), fixture("edge", "edge"), fixture("broken", "broken")],
  {
    grow: wrappedMessages,
    // An end that nobody knows cannot be written, so the facility is left out.
    carried: (fact) => ("to" in fact && typeof fact.to === "object" && fact.to.state === "unknown" ? undefined : fact),
    faults: {
      fields: {
        Burgerservicenr: "bsn",
        SignificantDeelVanDeAchternaam: "free-text",
        RegistratienrRvGsd: "reference",
        OmsRv: "free-text",
        Geboortedat: "date",
        DatBRv: "date",
        DatERv: "date",
        Geslacht: "code",
        CdArbeidsvermogen: "code",
        CdTypeRvGsd: "code",
        CdDoelRv: "code",
        Percentage: "number",
      },
      required: ["Burgerservicenr", "DatBRv", "CdTypeRvGsd"],
      periods: [["DatBRv", "DatERv"]],
    },
  },
);
