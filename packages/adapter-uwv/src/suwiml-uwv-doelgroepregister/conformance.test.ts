import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdapterFixture, describeAdapter, type FixtureKind, wrappedMessages } from "@jobcoach/adapter/testing";
import { suwimlUwvDoelgroepregister } from "./suwiml-uwv-doelgroepregister.ts";

const given = { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" } as const;

const fixture = (name: string, kind: FixtureKind): AdapterFixture => ({
  name,
  kind,
  given,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`))),
});

describeAdapter(
  suwimlUwvDoelgroepregister,
  [fixture("happy", "happy"), fixture("sample", "edge"), fixture("edge", "edge"), fixture("broken", "broken")],
  {
    grow: wrappedMessages,
    faults: {
      fields: {
        Burgerservicenr: "bsn",
        DatELdrRegistratieWbQa: "date",
        DatBGrondslagArbeidsbeperktheid: "date",
        DatEGrondslagArbeidsbeperktheid: "date",
      },
      required: ["Burgerservicenr", "DatBGrondslagArbeidsbeperktheid"],
      periods: [["DatBGrondslagArbeidsbeperktheid", "DatEGrondslagArbeidsbeperktheid"]],
    },
  },
);
