import type { ProfileColumn, ProfileLayer } from "@jobcoach/adapter";

/** The 21 columns of the Lijst Werk Capabilities; case, spaces and underscores of a header do not matter. */
export function workValueColumns(
  block: "measurement" | "baseline" | "followUp",
  headerOf: (name: string) => string,
): ProfileColumn[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((value) =>
    (["a", "b", "c"] as const).map((question) => ({
      header: headerOf(`LWC${value}${question}`),
      slot: `${block}.capabilities.${value}.${question}` as const,
    })),
  );
}

/**
 * What the exports of municipalities share: the code lists of the statistic on re-integration, words for regime, benefit
 * and work, and the columns of the Lijst Werk Capabilities. Each export lays its own spelling on top.
 */
export const sharedLayer: ProfileLayer = {
  id: "participatiewet-shared",
  grantor: "municipality",
  source: "case-file",
  columnSets: {
    "work-values": workValueColumns("measurement", (name) => name),
  },
  codes: {
    sex: {
      M: "m",
      Man: "m",
      V: "f",
      Vrouw: "f",
      X: "other-or-unknown",
      O: "other-or-unknown",
      Onbekend: "other-or-unknown",
    },
    workCapacity: { "10": "10", "11": "11", "20": "20", "30": "30", "40": "40" },
    provisionType: {
      ...{ "10": "10", "11": "11", "12": "12", "20": "20", "21": "21", "22": "22", "23": "23", "29": "29" },
      ...{ "30": "30", "31": "31", "40": "40", "42": "42", "43": "43", "49": "49", "50": "50", "59": "59" },
      ...{ "60": "60", "98": "98" },
    },
    regime: {
      "Zeer licht": "very-light",
      Licht: "light",
      Midden: "middle",
      Intensief: "intensive",
      Onbekend: "unknown",
    },
    benefit: {
      PW: "PW",
      Participatiewet: "PW",
      IOAW: "IOAW",
      IOAZ: "IOAZ",
      BBZ: "BBZ",
      WW: "WW",
      WIA: "WIA",
      Wajong: "Wajong",
      ZW: "ZW",
      Anders: "other",
      Geen: "none",
      Onbekend: "unknown",
    },
    register: {
      J: "registered",
      Ja: "registered",
      N: "not",
      Nee: "not",
      V: "presumed",
      Vermoedelijk: "presumed",
      O: "unknown",
      Onbekend: "unknown",
    },
    coachingEndReason: {
      "Doel bereikt": "completed",
      "Voortijdig gestopt": "stopped-early",
      "Baan beëindigd": "job-lost",
      "Overgenomen door werkgever": "taken-over",
      Verhuisd: "moved",
      Overleden: "death",
      "AOW-leeftijd bereikt": "state-pension-age",
      Detentie: "detention",
      "Uit beeld": "lost-sight",
      Anders: "other",
    },
    jobEndReason: {
      "Contract afgelopen": "contract-ended",
      "Ontslag door werkgever": "ended-by-employer",
      "Ontslag door werknemer": "ended-by-employee",
      "Ontslag in proeftijd": "ended-in-probation",
      "Wederzijds goedvinden": "ended-by-agreement",
      "Ander werk": "other-job",
      Opleiding: "education",
      Anders: "other",
      Onbekend: "unknown",
    },
    workKind: {
      Arbeidsovereenkomst: "employment",
      Uitzendwerk: "agency",
      Payroll: "payroll",
      "Beschut werk": "beschut-werk",
      Wsw: "wsw",
      Zelfstandige: "self-employed",
      Proefplaatsing: "proefplaatsing",
      Participatieplaats: "participatieplaats",
      Participatiebaan: "participatiebaan",
      Stage: "internship",
      Vrijwilligerswerk: "volunteering",
      Dagbesteding: "daytime-activity",
      Onbekend: "unknown",
    },
  },
};
