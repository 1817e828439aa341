import { defineTable } from "@jobcoach/adapter";

/** The least columns of the list of participants of the European Social Fund; others may stand beside them. */
export const participantTable = defineTable({
  name: "deelnemers",
  numberedBy: ["BSN", "instroomdatum"],
  columnOfFact: {
    "provision.to": "uitstroomdatum",
    "provision.plannedTo": "uitstroomdatum",
  },
  columns: {
    naam: { kind: "text" },
    geboortedatum: { kind: "date" },
    BSN: { kind: "bsn", required: "value", aliases: ["burgerservicenummer"] },
    instroomdatum: { kind: "date", required: "value" },
    uitstroomdatum: { kind: "end", required: "column" },
    doelgroep: { kind: "text", mayHoldHealth: true },
    "activiteit(en)": { kind: "words", aliases: ["activiteit"] },
    "geleverde prestatie": { kind: "words", aliases: ["prestatie"] },
  },
});
