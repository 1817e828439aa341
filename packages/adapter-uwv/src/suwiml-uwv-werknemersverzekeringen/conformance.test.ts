import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdapterFixture, describeAdapter, type FixtureKind, wrappedMessages } from "@jobcoach/adapter/testing";
import { suwimlUwvWerknemersverzekeringen } from "./suwiml-uwv-werknemersverzekeringen.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;

const fixture = (name: string, kind: FixtureKind): AdapterFixture => ({
  name,
  kind,
  given,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`))),
});

describeAdapter(
  suwimlUwvWerknemersverzekeringen,
  [fixture("happy", "happy"), fixture("edge", "edge"), fixture("broken", "broken")],
  {
    grow: wrappedMessages,
    faults: {
      fields: {
        Burgerservicenr: "bsn",
        OmsRedenEindeUitkeringsverh: "free-text",
        DatBUitkeringsverhouding: "date",
        DatEUitkeringsverhouding: "date",
        CdSzWet: "code",
      },
      // The first law stands with a claim, which is passed over.
      occurrence: { CdSzWet: 2 },
      required: ["Burgerservicenr", "DatBUitkeringsverhouding"],
      periods: [["DatBUitkeringsverhouding", "DatEUitkeringsverhouding"]],
    },
  },
);
