import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldTitle } from "@jobcoach/adapter";
import { type AdapterFixture, describeAdapter, type FixtureKind } from "@jobcoach/adapter/testing";
import { srg2015 } from "../srg/srg-2015.ts";
import { srg2019 } from "../srg/srg-2019.ts";
import { bus } from "./bus.ts";
import { busLayout } from "./layout.ts";

const fixture = (kind: FixtureKind): AdapterFixture => ({
  name: kind,
  kind,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${kind}.xml`))),
});

const grow = (bytes: Uint8Array, times: number) => {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(/<Levering>.*<\/Levering>/s, (delivery) => delivery.repeat(times)));
};

describeAdapter(bus, [fixture("happy"), fixture("edge"), fixture("broken")], {
  among: [bus, srg2015, srg2019],
  grow,
  faults: {
    fields: {
      Burgerservicenummer: "bsn",
      RegistratienummerUitkering: "reference",
      Geboortedatum: "date",
      AanvangUitkeringPersoon: "date",
      EinddatumUitkeringPersoon: "date",
      Statistiekcode: "code",
      Geslacht: "code",
      SoortInkomsten: "code",
      RedenBeeindigingUitkeringPersoon: "code",
    },
    required: ["Burgerservicenummer", "Statistiekcode", "AanvangUitkeringPersoon"],
    periods: [["AanvangUitkeringPersoon", "EinddatumUitkeringPersoon"]],
    // Findings name a field as the regulation does, by its number and title.
    shownAs: Object.fromEntries(busLayout.fields.map((field) => [field.name, fieldTitle(field)])),
  },
});
