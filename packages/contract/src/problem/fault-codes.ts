import type { LocalizedText } from "@jobcoach/core";

/** What can be wrong with one part of a request. */
export const faultCodes = {
  missing: { nl: "Dit onderdeel ontbreekt.", en: "This part is missing." },
  unknown: {
    nl: "Er staat een onderdeel bij dat we niet kennen. Kijk naar spelling en hoofdletters.",
    en: "There is a part that we do not know. Look at its spelling and capitals.",
  },
  repeated: { nl: "Dit onderdeel staat er meer dan één keer.", en: "This part is there more than once." },
  "invalid-value": {
    nl: "De waarde van dit onderdeel klopt niet.",
    en: "The value of this part is not right.",
  },
  "too-long": { nl: "Dit onderdeel is te lang.", en: "This part is too long." },
} satisfies Record<string, LocalizedText>;

export type FaultCode = keyof typeof faultCodes;
