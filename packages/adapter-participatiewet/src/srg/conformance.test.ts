import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Adapter, fieldTitle, type RecordLayout } from "@jobcoach/adapter";
import { type AdapterFixture, describeAdapter, type FixtureKind, takeIn } from "@jobcoach/adapter/testing";
import type { Fact } from "@jobcoach/core";
import { encodeText } from "@jobcoach/sheets";
import { describe } from "vitest";
import { bus } from "../bus/bus.ts";
import { srg2015Layout } from "./layout-2015.ts";
import { srg2019Layout } from "./layout-2019.ts";
import { srg2015 } from "./srg-2015.ts";
import { srg2019 } from "./srg-2019.ts";

const among: readonly Adapter[] = [bus, srg2015, srg2019];

const fixture = (name: string, kind: FixtureKind): AdapterFixture => ({
  name,
  kind,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`))),
});

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const grow = (bytes: Uint8Array, times: number) =>
  new TextEncoder().encode(decode(bytes).replace(/<Levering>.*<\/Levering>/s, (delivery) => delivery.repeat(times)));

/** Findings name a field as the regulation does, by its number and title. */
const shownAs = ({ fields }: RecordLayout) =>
  Object.fromEntries(fields.map((field) => [field.name, fieldTitle(field)]));

const shared = {
  Burgerservicenummer: "bsn",
  RegistratienummerVoorziening: "reference",
  Geboortedatum: "date",
  BegindatumVoorziening: "date",
  EinddatumVoorziening: "date",
  Statistiekcode: "code",
  TypeVoorziening: "code",
  Loonwaarde: "number",
} as const;

describeAdapter(
  srg2019,
  [fixture("srg-2019-happy", "happy"), fixture("srg-2019-edge", "edge"), fixture("srg-2019-broken", "broken")],
  {
    among,
    grow,
    faults: {
      fields: {
        ...shared,
        OmschrijvingTypeVoorziening: "free-text",
        Geslacht: "code",
        Arbeidsvermogen: "code",
        DoelInzetVoorzieningen: "code",
        RedenBeeindiging: "code",
      },
      required: ["Burgerservicenummer", "TypeVoorziening", "BegindatumVoorziening"],
      periods: [["BegindatumVoorziening", "EinddatumVoorziening"]],
      shownAs: shownAs(srg2019Layout),
    },
    carried,
  },
);

describeAdapter(
  srg2015,
  [fixture("srg-2015-happy", "happy"), fixture("srg-2015-edge", "edge"), fixture("srg-2015-broken", "broken")],
  {
    among,
    grow,
    faults: {
      fields: { ...shared, PositieParticipatieladder: "code", BegindatumPositie: "date", RedenEinde: "code" },
      required: ["Burgerservicenummer", "TypeVoorziening", "BegindatumVoorziening"],
      periods: [["BegindatumVoorziening", "EinddatumVoorziening"]],
      shownAs: shownAs(srg2015Layout),
    },
  },
);

const happy = fixture("srg-2019-happy", "happy");
const delimited = await delimitedOf(happy.bytes);
const ofDelimited = (name: FixtureKind, text: string, mark = ""): AdapterFixture => ({
  name,
  kind: name,
  bytes: new Uint8Array(encodeText(mark + text, mark === "" ? "utf-8" : "utf-16le")),
});

describe("as delimited text", () => {
  describeAdapter(
    srg2019,
    [
      ofDelimited("happy", delimited),
      ofDelimited("edge", delimited.replaceAll("\r\n", "\n"), "\ufeff"),
      ofDelimited("broken", delimited.replace(";20250301;", ";20250230;").replace("999990019", "123456789")),
    ],
    {
      among,
      faults: {
        fields: {
          BURGERSERVICENUMMER: "bsn",
          "REGISTRATIENUMMER VOORZIENING": "reference",
          GEBOORTEDATUM: "date",
          "BEGINDATUM VOORZIENING": "date",
          "EINDDATUM VOORZIENING": "date",
          GESLACHT: "code",
          "TYPE VOORZIENING": "code",
          LOONWAARDE: "number",
        },
        required: ["BURGERSERVICENUMMER", "TYPE VOORZIENING", "BEGINDATUM VOORZIENING"],
        periods: [["BEGINDATUM VOORZIENING", "EINDDATUM VOORZIENING"]],
        shownAs: Object.fromEntries(srg2019Layout.fields.map((field) => [field.title, fieldTitle(field)])),
      },
      carried,
    },
  );
});

/** The same delivery with a row per facility, as the adapter writes it. */
async function delimitedOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { result, facts, clear } = await takeIn(srg2019, bytes);
  if (result.header === undefined) throw new Error("The happy fixture is taken in.");
  const written = await srg2019.write?.({
    header: result.header,
    facts,
    clear: { of: (token) => clear.get(token) },
    carrier: "csv",
    onFinding: () => undefined,
  });
  const text = decode(written?.bytes ?? new Uint8Array());
  return text.replaceAll(";999990019;;", ";999990019;19950614;").replaceAll(";010002546;;", ";010002546;19820203;");
}

/** The statistic holds a date of birth, of which facts keep the month only; and no facility that ended before its month. */
function carried(fact: Fact): Fact | undefined {
  if (fact.kind === "provision") return fact.to.state === "on" && fact.to.day < "2026-06-01" ? undefined : fact;
  if (fact.kind !== "person") return fact;
  const { birthMonth: _, ...others } = fact;
  return others.sex === undefined && others.workCapacity === undefined && others.goal === undefined
    ? undefined
    : others;
}
