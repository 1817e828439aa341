import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdapterFixture, describeAdapter, type FixtureKind, wrappedMessages } from "@jobcoach/adapter/testing";
import { suwimlUwvWerkbedrijf } from "./suwiml-uwv-werkbedrijf.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;

const fixture = (name: string, kind: FixtureKind): AdapterFixture => ({
  name,
  kind,
  given,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`))),
});

describeAdapter(
  suwimlUwvWerkbedrijf,
  [fixture("happy", "happy"), fixture("coaching", "edge"), fixture("edge", "edge"), fixture("broken", "broken")],
  {
    grow: wrappedMessages,
    faults: {
      fields: {
        Burgerservicenr: "bsn",
        SignificantDeelVanDeAchternaam: "free-text",
        DatBArbeidsverhouding: "date",
        DatEArbeidsverhouding: "date",
      },
      required: ["Burgerservicenr", "DatBArbeidsverhouding"],
      periods: [["DatBArbeidsverhouding", "DatEArbeidsverhouding"]],
    },
  },
);
