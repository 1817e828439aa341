import type { LawCodes } from "@jobcoach/adapter";

/**
 * Codes of `CdSzWet` that are understood. The official list is not public; these are the names of the laws and benefits
 * themselves, as far as they fit into five letters. How the list writes Wajong is not known, so Wajong is not among them. WAO
 * counts as WIA, which took its place, as it does in the answers on incomes.
 */
export const employeeLaws = {
  list: {
    id: "cd-sz-wet-uwv",
    title: { nl: "Wet van de uitkering (UWV)", en: "Law of the benefit (UWV)" },
    origin: "project",
    codes: {
      WW: { nl: "WW", en: "Unemployment (WW)" },
      ZW: { nl: "Ziektewet", en: "Sickness (Ziektewet)" },
      WIA: { nl: "WIA", en: "Incapacity for work (WIA)" },
      IVA: { nl: "IVA (WIA)", en: "Full incapacity (IVA, part of WIA)" },
      WGA: { nl: "WGA (WIA)", en: "Partial incapacity (WGA, part of WIA)" },
      WAO: { nl: "WAO", en: "Former disability insurance (WAO)" },
      WAZ: { nl: "WAZ", en: "Disability insurance of self-employed (WAZ)" },
      IOW: { nl: "IOW", en: "Older unemployed (IOW)" },
      TW: { nl: "Toeslagenwet", en: "Supplement (Toeslagenwet)" },
    },
  },
  laws: {
    WW: "WW",
    ZW: "ZW",
    WIA: "WIA",
    IVA: "WIA",
    WGA: "WIA",
    WAO: "WIA",
    WAZ: "other",
    IOW: "other",
    TW: "other",
  },
} satisfies LawCodes<"WW" | "ZW" | "WIA" | "IVA" | "WGA" | "WAO" | "WAZ" | "IOW" | "TW">;
