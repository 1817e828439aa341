import type { LocalizedText, ProvisionEndReason, ProvisionType, Sex } from "@jobcoach/core";

type Codes<Code extends string> = Readonly<Record<Code, LocalizedText>>;

/** What field 3 holds in this statistic. */
export const statisticCodes: Codes<"10"> = {
  "10": { nl: "Re-integratie door gemeenten", en: "Re-integration by municipalities" },
};

/** Software packages, field 4 since 2019. Names of products, so the same in both languages. */
export const softwarePackages: Readonly<Record<string, LocalizedText>> = {
  sam: product("CiVision Samenlevingszaken (PinkRoccade)"),
  com: product("Compas (Emergo Systems)"),
  ebb: product("EBB Trajecten (Horlings & Eerbeek)"),
  eva: product("EVA (Rijk van Nijmegen)"),
  moz: product("Mozard"),
  rmw: product("RMW (WiGo4It)"),
  ssd: product("Suites voor het Sociaal Domein (Centric)"),
  wst: product("Werkstap (PTC Werkstap B.V.)"),
  xws: product("X-Works (Blinqt)"),
  afs: product("AFAS Software"),
  cmu: product("Ritense"),
  and: { nl: "Ander pakket", en: "Another package" },
};

/** Sex, field 10 since 2019. */
export const sexes: Codes<"1" | "2" | "3"> = {
  "1": { nl: "Man", en: "Man" },
  "2": { nl: "Vrouw", en: "Woman" },
  "3": { nl: "Anders of onbekend", en: "Other or not known" },
};

/** The sex that each code stands for. */
export const sexOfCode: Readonly<Record<string, Sex>> = { "1": "m", "2": "f", "3": "other-or-unknown" };

/** Why the wage-cost subsidy ended, field 19 since 2019. */
export const endReasons2019: Codes<"1" | "2"> = {
  "1": {
    nl: "Administratieve wijziging, de voorziening loopt door",
    en: "Administrative change, the facility goes on",
  },
  "2": { nl: "Werkelijk einde", en: "Real end" },
};

/** Rungs of the participation ladder, field 11 until 2018. */
export const ladderPositions: Codes<"1" | "2" | "3" | "4" | "5" | "6"> = {
  "1": { nl: "Geïsoleerd", en: "Isolated" },
  "2": { nl: "Sociale contacten buitenshuis", en: "Social contacts outside the home" },
  "3": { nl: "Deelname aan georganiseerde activiteiten", en: "Takes part in organised activities" },
  "4": { nl: "Onbetaald werk", en: "Unpaid work" },
  "5": { nl: "Betaald werk met ondersteuning", en: "Paid work with support" },
  "6": { nl: "Betaald werk", en: "Paid work" },
};

/** Types of facility, field 15 until 2018. */
export const facilityTypes2015: Codes<"01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "99"> = {
  "01": { nl: "Tijdelijke loonkostensubsidie", en: "Temporary wage-cost subsidy" },
  "02": { nl: "WIW/ID-baan", en: "WIW or ID job" },
  "03": { nl: "Participatieplaats", en: "Participation placement" },
  "04": { nl: "Loonkostensubsidie Participatiewet", en: "Wage-cost subsidy under the Participatiewet" },
  "05": { nl: "Beschut werk", en: "Sheltered work" },
  "06": { nl: "Begeleiding op werkkring of jobcoach", en: "Guidance at work or job coach" },
  "07": { nl: "Vervoersvoorziening", en: "Transport facility" },
  "08": { nl: "Andere voorziening bij arbeidsbeperking", en: "Another facility for a work limitation" },
  "99": { nl: "Overige voorzieningen", en: "Other facilities" },
};

/**
 * The type of today for each type until 2018. There is none for 08: it may be 31 or 59. That the types mean the same is
 * inferred from their names; no text says it.
 */
export const typeOf2015: Readonly<Record<string, ProvisionType>> = {
  "01": "12",
  "02": "20",
  "03": "22",
  "04": "10",
  "05": "21",
  "06": "30",
  "07": "50",
  "99": "98",
};

/** Why a facility ended, field 18 until 2018. That the first code is 1 is inferred: the copy that was read lacks the digit. */
export const endReasons2015: Codes<"1" | "2" | "3"> = {
  "1": { nl: "Volledig afgerond", en: "Fully completed" },
  "2": { nl: "Voortijdig gestopt", en: "Stopped early" },
  "3": {
    nl: "Gestopt door verhuizen, overlijden, detentie of zwangerschap",
    en: "Stopped because of a move, death, detention or pregnancy",
  },
};

/** What the end says in today's words; reason 3 mixes causes. */
export const endReasonOf2015: Readonly<Record<string, ProvisionEndReason>> = {
  "1": "completed",
  "2": "stopped-early",
  "3": "other",
};

function product(name: string): LocalizedText {
  return { nl: name, en: name };
}
