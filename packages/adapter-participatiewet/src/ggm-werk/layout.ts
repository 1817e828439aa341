import { defineTable } from "@jobcoach/adapter";
import { goals, lifeDomainColumns, provisionTypes, registerStates, selfSufficiency, workCapacities } from "./codes.ts";

const Burgerservicenummer = { kind: "person", required: "value", aliases: ["bsn", "klantnummer"] } as const;
const date = { kind: "date" } as const;
const notRead = { kind: "text" } as const;
const text = { kind: "text", mayHoldHealth: true } as const;

/** A Werkzoekende, with the objects of which it has at most one: capacity, goal and target-group register. */
export const seekerTable = defineTable({
  name: "Werkzoekende",
  columns: {
    Burgerservicenummer,
    DatumAanvangWerkzoekende: notRead,
    DatumEindeWerkzoekende: notRead,
    CodeArbeidsvermogen: { kind: "code", codes: workCapacities },
    CodeDoelReintegratievoorziening: { kind: "code", codes: goals },
    IndicatieDoelgroepenregister: { kind: "code", codes: registerStates },
    AdviesUWV: text,
    Baanafspraak: notRead,
  },
});

/** A Reintegratievoorziening, with the Loonkostensubsidie of which it has at most one. */
export const provisionTable = defineTable({
  name: "Reintegratievoorziening",
  columnOfFact: {
    "provision.to": "DatumEinde",
    "provision.plannedTo": "DatumVerwachtEinde",
    "subsidy.to": "DatumEinde",
  },
  reference: "RegistratienummerReintegratievoorziening",
  uniqueBy: ["Burgerservicenummer", "RegistratienummerReintegratievoorziening"],
  columns: {
    Burgerservicenummer,
    RegistratienummerReintegratievoorziening: { kind: "reference", required: "value" },
    CodeType: { kind: "code", codes: provisionTypes, required: "value" },
    Omschrijving: text,
    OmschrijvingType: notRead,
    ToelichtingOmschrijving: text,
    DatumStartVoorlopigeToekenning: notRead,
    DatumStart: { ...date, required: "value" },
    DatumVerwachtEinde: date,
    DatumEinde: { kind: "end", required: "column" },
    DatumIngebruikname: date,
    DatumInname: notRead,
    DatumEindeVerlengdeBeslistermijn: notRead,
    PercentageLoonwaardeWML: { kind: "percent" },
  },
});

/** An Arbeidsperiode of an Arbeidsverhouding. */
export const employmentTable = defineTable({
  name: "Arbeidsverhouding",
  columnOfFact: {
    "employment.to": "DatumEindeArbeidsperiode",
    "employment.plannedTo": "DatumEindeArbeidsperiode",
  },
  numberedBy: ["Burgerservicenummer", "DatumAanvangArbeidsperiode"],
  columns: {
    Burgerservicenummer,
    DatumAanvangArbeidsperiode: { ...date, required: "value" },
    DatumEindeArbeidsperiode: { kind: "end", required: "column" },
    GemiddeldAantalUurPerWeek: { kind: "decimal", least: 0, most: 168 },
    FunctieNaam: notRead,
    FunctieOmschrijving: text,
  },
});

const score = { kind: "code", codes: selfSufficiency } as const;
const domains = Object.fromEntries(Object.keys(lifeDomainColumns).map((name) => [name, score])) as Readonly<
  Record<keyof typeof lifeDomainColumns, typeof score>
>;

/** The self-sufficiency scores of one assessment, and whether the person consented to their use. */
export const scoreTable = defineTable({
  name: "Zelfredzaamheidscore",
  columns: {
    Burgerservicenummer,
    DatumBeoordeling: { ...date, required: "value" },
    IndicatieToestemming: { kind: "flag" },
    ...domains,
  },
});
