import { ProvisionType } from "@jobcoach/core";

/** The texts of `CodeArbeidsvermogen`, one to one with field 11 of the statistic on re-integration, and its codes themselves. */
export const workCapacities = {
  "onder WML": "10",
  "met hulp WML of hoger": "11",
  "zelfstandig WML of hoger": "20",
  "tijdelijk geen arbeidsvermogen": "30",
  "nog niet bekend": "40",
  "10": "10",
  "11": "11",
  "20": "20",
  "30": "30",
  "40": "40",
} as const;

export const goals = { "1": "1", "2": "2" } as const;

export const registerStates = { ja: "registered", nee: "not", vermoedelijk: "presumed" } as const;

/** `CodeType` is an integer without a list of its own; the codes are those of field 14 of the statistic. */
export const provisionTypes = Object.fromEntries(ProvisionType.options.map((code) => [code, code])) as Readonly<
  Record<ProvisionType, ProvisionType>
>;

/** The five levels of the self-sufficiency score; in the first three there are problems. */
export const selfSufficiency = {
  "acute problematiek": "problems",
  "niet zelfredzaam": "problems",
  "beperkt zelfredzaam": "problems",
  "voldoende zelfredzaam": "none",
  "volledig zelfredzaam": "none",
  niet: "problems",
  beperkt: "problems",
  voldoende: "none",
  volledig: "none",
} as const;

/** The thirteen domains as columns of the score, each with its domain of life. */
export const lifeDomainColumns = {
  Financien: "finances",
  Tijdsbesteding: "daytime-occupation",
  Huisvesting: "housing",
  HuiselijkeRelaties: "domestic-relations",
  GeestelijkeGezondheid: "mental-health",
  LichamelijkeGezondheid: "physical-health",
  Middelengebruik: "substance-use",
  BasaleADL: "basic-daily-living",
  InstrumenteleADL: "instrumental-daily-living",
  SociaalNetwerk: "social-network",
  MaatschappelijkeParticipatie: "community-participation",
  Justitie: "justice",
  WerkEnOpleiding: "work-and-education",
} as const;
