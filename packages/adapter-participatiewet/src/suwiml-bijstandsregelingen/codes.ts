import type { LawCodes } from "@jobcoach/adapter";

/**
 * Codes of `CdSzWet` that are understood. The official list is not public; these are the names of the laws themselves, and
 * occur in files. AIO is social assistance of SVB for people over the state pension age.
 */
export const socialLaws = {
  list: {
    id: "cd-sz-wet-bijstand",
    title: { nl: "Wet van de uitkering (gemeente)", en: "Law of the benefit (municipality)" },
    origin: "project",
    codes: {
      PW: { nl: "Participatiewet", en: "Social assistance (Participatiewet)" },
      WWB: { nl: "Wet werk en bijstand, nu Participatiewet", en: "Former name of the Participatiewet (WWB)" },
      AIO: { nl: "Aanvullende inkomensvoorziening ouderen", en: "Social assistance of the elderly (AIO)" },
      IOAW: { nl: "IOAW", en: "Older unemployed (IOAW)" },
      IOAZ: { nl: "IOAZ", en: "Older former self-employed (IOAZ)" },
      BBZ: { nl: "Bbz", en: "Self-employed (Bbz)" },
      AOW: { nl: "AOW", en: "State pension (AOW)" },
      WLZ: { nl: "Wet langdurige zorg", en: "Long-term care (Wlz)" },
    },
  },
  laws: { PW: "PW", WWB: "PW", AIO: "PW", IOAW: "IOAW", IOAZ: "IOAZ", BBZ: "BBZ", AOW: "other", WLZ: "other" },
} satisfies LawCodes<"PW" | "WWB" | "AIO" | "IOAW" | "IOAZ" | "BBZ" | "AOW" | "WLZ">;
