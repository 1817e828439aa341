import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdapterFixture, describeAdapter, type FixtureKind, wrappedMessages } from "@jobcoach/adapter/testing";
import { suwimlUwvInkomsten } from "./suwiml-uwv-inkomsten.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;

const fixture = (name: string, kind: FixtureKind): AdapterFixture => ({
  name,
  kind,
  given,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`))),
});

describeAdapter(
  suwimlUwvInkomsten,
  [fixture("happy", "happy"), fixture("sample", "edge"), fixture("edge", "edge"), fixture("broken", "broken")],
  {
    grow: wrappedMessages,
    faults: {
      fields: {
        Burgerservicenr: "bsn",
        DatBIkv: "date",
        DatEIkv: "date",
        DatBIkp: "date",
        DatBIko: "date",
        DatEIko: "date",
        CdSrtIkv: "code",
        CdAardIkv: "code",
      },
      // Of the income periods of a job only the latest is read.
      occurrence: { CdSrtIkv: 2, CdAardIkv: 2 },
      required: ["Burgerservicenr", "DatBIkv"],
      periods: [
        ["DatBIkv", "DatEIkv"],
        ["DatBIko", "DatEIko"],
      ],
    },
  },
);
