import { defineTable } from "@jobcoach/adapter";
import {
  activities,
  coachingForms,
  contacts,
  horizons,
  reached,
  regimes,
  requestStates,
  results,
  years,
} from "./codes.ts";

const bsnOfPseudoniem = { kind: "person", required: "value", aliases: ["bsn", "klantnummer", "clientnummer"] } as const;
const trajectId = { kind: "reference", required: "value", aliases: ["trajectnummer"] } as const;
const periodeVolgnr = { kind: "whole", least: 1, most: 99 } as const;
const date = { kind: "date" } as const;
const flag = { kind: "flag" } as const;
const text = { kind: "text", mayHoldHealth: true, neverWritten: true } as const;
const name = { kind: "text" } as const;

/** A request for coaching in one period, with the job that it is for. */
export const requestTable = defineTable({
  name: "aanvraag",
  columnOfFact: {
    "provision.to": "periodeTot",
    "provision.plannedTo": "periodeTot",
    "employment.plannedTo": "contractEind",
  },
  reference: "trajectId",
  uniqueBy: ["bsnOfPseudoniem", "trajectId", "status", "periodeVan"],
  columns: {
    bsnOfPseudoniem,
    trajectId,
    soortCoaching: { kind: "code", codes: coachingForms },
    status: { kind: "code", codes: requestStates },
    regime: { kind: "code", codes: regimes },
    jaar: { kind: "code", codes: years },
    percentage: { kind: "percent" },
    urenToegekend: { kind: "decimal", least: 0, most: 2_000 },
    periodeVolgnr,
    periodeVan: date,
    periodeTot: date,
    proefplaatsing: { ...flag, required: "value" },
    contractBegin: date,
    contractEind: date,
    urenPerWeek: { kind: "decimal", least: 0, most: 168 },
    loonwaardePercentage: { kind: "percent" },
    loonkostensubsidie: flag,
    loondispensatie: flag,
    loonheffingennummer: { kind: "employer-number" },
    jobcoachNummer: { kind: "reference" },
    werkgever: name,
    jobcoachorganisatie: name,
    motivering: text,
  },
});

/** One contact or activity of one day. */
export const hoursTable = defineTable({
  name: "uren",
  reference: "trajectId",
  numberedBy: ["bsnOfPseudoniem", "trajectId", "datum", "activiteitCode"],
  columns: {
    bsnOfPseudoniem,
    trajectId,
    datum: { ...date, required: "value" },
    activiteitCode: { kind: "code", codes: activities },
    minuten: { kind: "whole", least: 0, most: 1_440, required: "value" },
    aantalDeelnemers: { kind: "whole", least: 1, most: 500 },
    directOfIndirect: { kind: "code", codes: contacts },
    doelNr: { kind: "whole", least: 1, most: 3 },
  },
});

/** The report on one accounting period. */
export const accountingTable = defineTable({
  name: "verantwoording",
  columnOfFact: {
    "result.periodTo": "periodeTot",
  },
  reference: "trajectId",
  columns: {
    bsnOfPseudoniem,
    trajectId,
    periodeVolgnr,
    periodeVan: date,
    periodeTot: { ...date, required: "value" },
    resultaat: { kind: "code", codes: results },
    nieuwRegime: { kind: "code", codes: regimes },
    tevredenheidWerknemer: { kind: "mark" },
    tevredenheidWerkgever: { kind: "mark" },
    verzuimdagen: { kind: "whole", least: 0, most: 184 },
    toelichting: text,
  },
});

/** One discrepancy, or the lack of one, in a row of the matching form. */
export const matchingTable = defineTable({
  name: "matching",
  reference: "trajectId",
  numberedBy: ["bsnOfPseudoniem", "trajectId", "rij"],
  columns: {
    bsnOfPseudoniem,
    trajectId,
    rij: { kind: "whole", least: 1, most: 5, required: "value" },
    werknemerTekst: text,
    werkTekst: text,
    discrepantie: flag,
    coachbaar: flag,
    doel: text,
    termijn: { kind: "code", codes: horizons },
    prioriteit: { kind: "whole", least: 1, most: 3 },
    bereikt: { kind: "code", codes: reached },
  },
});
