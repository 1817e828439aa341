import type { FacilityGoal, WorkCapacity } from "../facts/person.ts";
import type { ProvisionType } from "../facts/provision.ts";
import type { CodeList } from "./code-list.ts";
import { reintegrationField } from "./sources.ts";

/** Capacity for work, SRG field 11. */
export const workCapacityCodes: CodeList<WorkCapacity> = {
  id: "work-capacity",
  title: { nl: "Arbeidsvermogen", en: "Capacity for work" },
  origin: "law",
  citation: reintegrationField(11),
  codes: {
    "10": { nl: "Onder het wettelijk minimumloon", en: "Below the statutory minimum wage" },
    "11": { nl: "Minimumloon of hoger, met hulp", en: "Minimum wage or more, with help" },
    "20": { nl: "Minimumloon of hoger, zelfstandig", en: "Minimum wage or more, on one's own" },
    "30": { nl: "(Tijdelijk) niet bemiddelbaar", en: "(For now) cannot be placed" },
    "40": { nl: "Nog niet bekend", en: "Not known yet" },
  },
};

/** Goal of the facilities, SRG field 12. */
export const facilityGoalCodes: CodeList<FacilityGoal> = {
  id: "facility-goal",
  title: { nl: "Doel van de voorzieningen", en: "Goal of the facilities" },
  origin: "law",
  citation: reintegrationField(12),
  codes: {
    "1": { nl: "Re-integratie", en: "Re-integration" },
    "2": { nl: "Participatie", en: "Participation" },
  },
};

/** Type of facility, SRG field 14. There are no codes 41, 44 to 48 and 51 to 58. */
export const provisionTypeCodes: CodeList<ProvisionType> = {
  id: "provision-type",
  title: { nl: "Type voorziening", en: "Type of facility" },
  origin: "law",
  citation: reintegrationField(14),
  codes: {
    "10": { nl: "Loonkostensubsidie Participatiewet", en: "Wage-cost subsidy under the Participatiewet" },
    "11": { nl: "Forfaitaire loonkostensubsidie", en: "Flat-rate wage-cost subsidy" },
    "12": { nl: "Tijdelijke loonkostensubsidie", en: "Temporary wage-cost subsidy" },
    "20": { nl: "WIW/ID-baan", en: "WIW or ID job" },
    "21": { nl: "Beschut werk", en: "Sheltered work" },
    "22": { nl: "Participatieplaats", en: "Participation placement" },
    "23": { nl: "Proefplaatsing voor loonwaardebepaling", en: "Trial placement to determine the loonwaarde" },
    "29": { nl: "Overige werkplekken", en: "Other workplaces" },
    "30": { nl: "Jobcoach of begeleiding op de werkplek", en: "Job coach or guidance at the workplace" },
    "31": { nl: "Werkplekaanpassing", en: "Workplace adaptation" },
    "40": { nl: "Coaching naar werk of naar participatie", en: "Coaching towards work or participation" },
    "42": { nl: "Training, cursus of opleiding", en: "Training, course or education" },
    "43": { nl: "Vrijwilligerswerk", en: "Volunteering" },
    "49": { nl: "Overige sociale activering", en: "Other social activation" },
    "50": { nl: "Vervoersvoorziening", en: "Transport facility" },
    "59": { nl: "Overige faciliterende voorziening", en: "Other enabling facility" },
    "60": { nl: "Uitbesteed en onbekend", en: "Outsourced and unknown" },
    "98": { nl: "Niet nader in te delen", en: "Cannot be classified further" },
  },
};
