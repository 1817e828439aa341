import type { CodeList, FacilityGoal, ProvisionType, SubsidyFact, WorkCapacity } from "@jobcoach/core";

const SRG = "Regeling statistiek Participatiewet, IOAW en IOAZ 2015, bijlage 2 (SRG)";
const URL = "https://wetten.overheid.nl/BWBR0031830";

/** Capacity for work. The message was brought in line with the statistic on re-integration of 2019 and takes its list. */
export const workCapacities: CodeList<WorkCapacity> = {
  id: "srg-arbeidsvermogen",
  title: { nl: "Arbeidsvermogen", en: "Capacity for work" },
  source: SRG,
  url: URL,
  codes: {
    "10": { nl: "onder het wettelijk minimumloon", en: "below the statutory minimum wage" },
    "11": { nl: "minimumloon of hoger, met hulp", en: "minimum wage or higher, with help" },
    "20": { nl: "minimumloon of hoger, zelfstandig", en: "minimum wage or higher, without help" },
    "30": { nl: "(tijdelijk) niet bemiddelbaar", en: "(for now) not able to be placed" },
    "40": { nl: "nog niet bekend", en: "not known yet" },
  },
};

/** Goal of the facilities. */
export const facilityGoals: CodeList<FacilityGoal> = {
  id: "srg-doel",
  title: { nl: "Doel van de voorzieningen", en: "Goal of the facilities" },
  source: SRG,
  url: URL,
  codes: {
    "1": { nl: "re-integratie", en: "re-integration" },
    "2": { nl: "participatie", en: "participation" },
  },
};

/** Types of facility; 30 is job coaching, 40 is coaching towards work. There is no 41, 44 to 48 and 51 to 58. */
export const provisionTypes: CodeList<ProvisionType> = {
  id: "srg-type-voorziening",
  title: { nl: "Type voorziening", en: "Type of facility" },
  source: SRG,
  url: URL,
  codes: {
    "10": { nl: "loonkostensubsidie Participatiewet", en: "wage cost subsidy (Participatiewet)" },
    "11": { nl: "forfaitaire loonkostensubsidie", en: "flat-rate wage cost subsidy" },
    "12": { nl: "tijdelijke loonkostensubsidie", en: "temporary wage cost subsidy" },
    "20": { nl: "WIW/ID-baan", en: "WIW/ID job" },
    "21": { nl: "beschut werk", en: "sheltered work (beschut werk)" },
    "22": { nl: "participatieplaats", en: "participation placement" },
    "23": { nl: "proefplaatsing voor loonwaardebepaling", en: "trial placement to measure the wage value" },
    "29": { nl: "overige werkplekken", en: "other workplaces" },
    "30": { nl: "jobcoach of begeleiding op de werkplek", en: "job coach or guidance at work" },
    "31": { nl: "werkplekaanpassing", en: "adjustment of the workplace" },
    "40": { nl: "coaching naar werk of participatie", en: "coaching towards work or participation" },
    "42": { nl: "training, cursus of opleiding", en: "training, course or education" },
    "43": { nl: "vrijwilligerswerk", en: "volunteering" },
    "49": { nl: "overige sociale activering", en: "other social activation" },
    "50": { nl: "vervoersvoorziening", en: "transport facility" },
    "59": { nl: "overige faciliterende voorziening", en: "other facility of support" },
    "60": { nl: "uitbesteed en onbekend", en: "outsourced and not known" },
    "98": { nl: "niet nader in te delen", en: "cannot be classified" },
  },
};

/** Job coaching among the types. */
export const JOB_COACHING: ProvisionType = "30";

/** The types that are a subsidy to the employer. */
export const subsidySchemes: Readonly<Partial<Record<ProvisionType, SubsidyFact["scheme"]>>> = {
  "10": "loonkostensubsidie",
  "11": "loonkostensubsidie-forfaitair",
  "12": "loonkostensubsidie-tijdelijk",
};
