import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PolicyProfile } from "../policy/policy-profile.ts";
import type { MunicipalityCode } from "./municipality-code.ts";

/**
 * What was seen of municipalities' own rules on job coaching. The contents of their regimes were not found anywhere, so none is
 * stated; from when these rules hold was not seen either. A programme adds the profiles of its members.
 */
export const policyProfiles: readonly PolicyProfile[] = [
  {
    municipality: "GM0200",
    citation: { title: "Lucrato, jobcoaching", url: "https://www.lucrato.nl/jobcoaching" },
    minimumContractMonths: 6,
    maximumTrialMonths: 3,
  },
  {
    municipality: "GM0344",
    citation: { title: "Loket Utrecht, jobcoaching", url: "https://www.utrecht.nl" },
    forms: ["natura-extern", "subsidy-extern", "werkbegeleiding"],
    minimumContractMonths: 6,
    minimumHoursPerWeek: { hours: 12, inclusive: false },
  },
  seenOnly("GM0059", "Achtkarspelen, beleidsregels 2024", "CVDR718861"),
  seenOnly("GM0180", "Staphorst, beleidsregels", "CVDR690480", "2023-01-03"),
  seenOnly("GM0202", "Arnhem, Re-integratieverordening 2015", "CVDR353655", "2024-06-05"),
  seenOnly("GM0479", "Re-integratieverordening Participatiewet 2025, Zaanstreek-Waterland", "CVDR735761"),
  seenOnly("GM1681", "Borger-Odoorn, beleidsregels", "CVDR719510", "2023-07-01"),
];

/** Rules that exist and of which only the title and the date were seen. */
function seenOnly(municipality: MunicipalityCode, title: string, number: string, from?: CalendarDate): PolicyProfile {
  const citation = { title, url: `https://lokaleregelgeving.overheid.nl/${number}` };
  return { municipality, citation, ...(from === undefined ? {} : { from }) };
}

/** The profile of a municipality that holds on a day; a profile without dates holds on any day. */
export const policyProfileOn = (municipality: MunicipalityCode, on: CalendarDate): PolicyProfile | undefined =>
  policyProfiles.find(
    (profile) => profile.municipality === municipality && (profile.from ?? on) <= on && on <= (profile.to ?? on),
  );
