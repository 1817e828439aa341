/** The words of the templates, each with its code. The first spelling of a code is the one that is written. */

export const coachingForms = { extern: "natura-extern", intern: "intern" } as const;

export const requestStates = {
  gevraagd: "requested",
  aangevraagd: "requested",
  toegekend: "awarded",
  afgewezen: "refused",
} as const;

export const regimes = {
  zeerLicht: "very-light",
  ZL: "very-light",
  licht: "light",
  L: "light",
  midden: "middle",
  M: "middle",
  intensief: "intensive",
  I: "intensive",
} as const;

export const years = { "1": "1", "2": "2", "3+": "3", "3": "3" } as const;

/** The eight groups of activities in the order of UWV's protocol of 2014, by number or by name. */
export const activities = {
  "1": "1",
  "introduceren van de klant": "1",
  "2": "2",
  "structureren van het werk": "2",
  "3": "3",
  "inwerken en trainen": "3",
  "4": "4",
  "storingen opsporen en verhelpen": "4",
  "5": "5",
  "begeleiden op het werk": "5",
  "6": "6",
  "begeleiding rond de thuissituatie": "6",
  "7": "7",
  "begeleiden van de leidinggevende": "7",
  "8": "8",
  "evaluatie en coördinatie": "8",
} as const;

/** The one group of activities that is time for the employer. */
export const GUIDING_THE_SUPERVISOR = "7";

export const contacts = { direct: "direct", indirect: "indirect" } as const;

export const results = { R1: "R1", R2: "R2", R3: "R3", R4: "R4", R5: "R5", R6: "R6" } as const;

export const horizons = { kort: "short", lang: "long" } as const;

export const reached = { ja: "yes", nee: "no", deels: "partly" } as const;
