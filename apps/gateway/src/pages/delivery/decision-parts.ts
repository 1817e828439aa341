import type { LocalizedText } from "@jobcoach/core";

/** The last parts of the addresses to which the forms of a delivery are sent. */
export const confirmPart: LocalizedText = { nl: "bevestigen", en: "confirm" };
export const withdrawPart: LocalizedText = { nl: "intrekken", en: "withdraw" };

/** The last parts of the addresses of its files. */
export const findingsCsvPart: LocalizedText = { nl: "meldingen.csv", en: "findings.csv" };
export const findingsXlsxPart: LocalizedText = { nl: "meldingen.xlsx", en: "findings.xlsx" };
export const receiptPart: LocalizedText = { nl: "ontvangstbewijs.json", en: "receipt.json" };
