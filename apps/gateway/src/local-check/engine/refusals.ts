import type { LocalizedText } from "@jobcoach/core";

/** What a browser calls it when a file is not there any more as it was chosen. */
export const UNREADABLE: readonly string[] = ["NotReadableError", "NotFoundError"];

export const CHANGED: LocalizedText = {
  nl: "Een bestand is veranderd, verplaatst of weggehaald nadat het is gekozen. Kies de bestanden opnieuw.",
  en: "A file was changed, moved or taken away after it was chosen. Choose the files again.",
};

export const NOTHING_EARLIER: LocalizedText = {
  nl: "Met de bestanden van de vorige keer kunnen we niet vergelijken: ze zijn niet te lezen of te groot.",
  en: "We cannot compare with the files of last time: they cannot be read or are too large.",
};

export const CHECK_FIRST: LocalizedText = { nl: "Controleer eerst een bestand.", en: "First check a file." };

export const NO_TABLE: LocalizedText = {
  nl: "In dit bestand vinden we geen tabel met koppen die we begrijpen. Kies CSV of XLSX.",
  en: "We find no table with headers that we understand in this file. Choose CSV or XLSX.",
};
