import type { LocalizedText } from "@jobcoach/core";

/** What can be said about a delivery at the first step; findings name these fields too. */
export const fieldLabels = {
  municipality: { nl: "Gemeente", en: "Municipality" },
  observedFrom: { nl: "Eerste dag waarover het bestand gaat", en: "First day that the file is about" },
  observedUntil: { nl: "Laatste dag waarover het bestand gaat", en: "Last day that the file is about" },
  periodFrom: { nl: "Periode van de levering: eerste dag", en: "Period of the delivery: first day" },
  periodTo: { nl: "Periode van de levering: laatste dag", en: "Period of the delivery: last day" },
  jobEndsMaintained: {
    nl: "Worden einddatums van banen bijgehouden?",
    en: "Are end dates of jobs kept up to date?",
  },
  hoursLogComplete: { nl: "Zijn alle uren begeleiding bijgehouden?", en: "Were all hours of coaching recorded?" },
  decimalMark: { nl: "Decimaalteken", en: "Decimal mark" },
  format: { nl: "Soort bestand", en: "Kind of file" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
