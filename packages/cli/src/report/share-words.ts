import type { LocalizedText } from "@jobcoach/core";

/** Whether a figure says more about what is not known than about people. */
export const isMostlyUnknown = (unknown: number, n: number): boolean => unknown * 2 > n;

export const mostlyUnknown: LocalizedText = {
  nl: "meer dan de helft is niet bekend",
  en: "more than half is not known",
};
