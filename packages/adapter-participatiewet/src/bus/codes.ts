import type { BenefitEndClass, BenefitLaw, ExitReason, LocalizedText } from "@jobcoach/core";

type Codes = Readonly<Record<string, LocalizedText>>;

/** Software packages, field 5, older ones included. Names of products, so the same in both languages. */
export const softwarePackages: Codes = {
  sam: product("CiVision Samenlevingszaken (PinkRoccade)"),
  ssd: product("Suites voor het Sociaal Domein (Centric)"),
  soc: product("Socrates (WiGo4It)"),
  aio: product("SVB"),
  zna: product("CVS (ZorgNed Automatisering)"),
  xws: product("X-Works (Blinqt)"),
  and: { nl: "Ander pakket", en: "Another package" },
  gws: product("GWS4all"),
  ebb: product("ebb"),
  cso: product("cso"),
};

/** Kinds of benefit, field 8. */
export const benefitKinds: Codes = {
  "01": { nl: "Algemene bijstand, ook AIO", en: "General social assistance, AIO included" },
  "02": { nl: "IOAW", en: "IOAW" },
  "03": { nl: "IOAZ", en: "IOAZ" },
  "11": { nl: "Periodieke bijzondere bijstand", en: "Periodic special assistance" },
  "12": { nl: "Eenmalige bijzondere bijstand", en: "Special assistance, once" },
  "14": { nl: "Bbz, levensonderhoud", en: "Bbz, costs of living" },
  "20": { nl: "Bbz, bedrijfskapitaal", en: "Bbz, business capital" },
  "21": { nl: "Studietoeslag", en: "Study allowance" },
  "22": { nl: "Tegemoetkoming alleenverdieners", en: "Allowance for single earners" },
};

/** The law of each kind that pays for living; the other kinds come on top of something else. */
export const lawOfKind: Readonly<Record<string, BenefitLaw>> = { "01": "PW", "02": "IOAW", "03": "IOAZ", "14": "BBZ" };

/** Kinds of self-employed, field 9. */
export const selfEmployedKinds: Codes = {
  "1": { nl: "Beginnend", en: "Starting" },
  "2": { nl: "Ouder", en: "Older" },
  "3": { nl: "Beëindigend", en: "Ending" },
  "5": { nl: "Gevestigd", en: "Established" },
};

/** Forms of living together, field 10. */
export const livingForms: Codes = {
  "1": { nl: "Alleenstaand", en: "Single" },
  "2": { nl: "Alleenstaande ouder", en: "Single parent" },
  "3": { nl: "Gehuwd of samenwonend", en: "Married or living together" },
  "4": { nl: "Anders", en: "Other" },
};

/** Clusters of special assistance, field 17, a to m; what each letter means was not taken over from the regulation. */
export const assistanceClusters: Codes = Object.fromEntries(
  [..."abcdefghijklm"].map((letter) => [letter, { nl: `Cluster ${letter}`, en: `Cluster ${letter}` }]),
);

/** Housing, field 21. */
export const housingKinds: Codes = {
  "1": { nl: "Huurder", en: "Tenant" },
  "2": { nl: "Eigenaar", en: "Owner" },
  "3": { nl: "Inwonend", en: "Lives in with others" },
  "4": { nl: "Inrichting", en: "Institution" },
  "5": { nl: "Adresloos", en: "Without address" },
  "6": { nl: "Geen vaste verblijfplaats, niet adresloos", en: "No fixed abode, not without address" },
};

/** Exemption from the duty to work, field 24; the IOAW and IOAZ have articles of their own for the same. */
export const dutyExemptions: Codes = {
  "2": { nl: "Geen ontheffing", en: "No exemption" },
  "4": { nl: "Ontheffing artikel 9a", en: "Exemption, article 9a" },
  "5": { nl: "Ontheffing artikel 9 lid 2", en: "Exemption, article 9(2)" },
  "6": { nl: "Ontheffing artikel 9 lid 5", en: "Exemption, article 9(5)" },
};

/** Why the exemption ended, field 26. */
export const exemptionEnds: Codes = {
  "1": { nl: "Plan niet nagekomen", en: "Plan not kept" },
  "2": { nl: "Maximale termijn", en: "Longest term" },
  "3": { nl: "Kind vijf jaar", en: "Child five years old" },
  "4": { nl: "Op verzoek", en: "On request" },
  "5": { nl: "Overig", en: "Other" },
};

/** Yes and no, fields 27 and 33. */
export const yesNo: Codes = { "1": { nl: "Ja", en: "Yes" }, "2": { nl: "Nee", en: "No" } };

/** Why the benefit was lowered, field 28; which reason each code is was not taken over from the regulation. */
export const reductionReasons: Codes = Object.fromEntries(
  ["01", "03", "04", "05", "06", "07", "08", "09", "98"].map((code) => [
    code,
    { nl: `Reden ${code}`, en: `Reason ${code}` },
  ]),
);

/** Kinds of income beside the benefit, field 31. */
export const incomeKinds: Codes = {
  "11": { nl: "(Deeltijd)arbeid in dienstbetrekking", en: "(Part-time) work in employment" },
  "18": { nl: "Vermogen", en: "Assets" },
  "23": { nl: "Alimentatie", en: "Alimony" },
  "24": { nl: "Alimentatie", en: "Alimony" },
  "31": { nl: "Heffingskorting", en: "Tax credit" },
  "41": { nl: "Stagevergoeding", en: "Internship allowance" },
  "98": { nl: "Andere inkomsten", en: "Other income" },
};

/** The kind of income that is work. */
export const INCOME_FROM_WORK = "11";

interface EndReason {
  readonly label: LocalizedText;
  /** What the end says about the person: this project's class. */
  readonly endClass: BenefitEndClass;
  /** Why the person left sight, where the end says so. */
  readonly exit?: ExitReason;
}

/** Why the benefit of a person ended, field 34. Reason 11 mixes work with a sickness benefit. */
export const endReasons: Readonly<Record<string, EndReason>> = {
  "01": reason("education", "Onderwijs met studiefinanciering", "Education with a student grant"),
  "02": reason("other-income", "Relatie", "Relationship"),
  "03": reason("neutral", "AOW-leeftijd", "State pension age", "state-pension-age"),
  "04": reason("neutral", "Overlijden", "Death", "death"),
  "05": reason("neutral", "Detentie", "Detention", "detention"),
  "06": reason("education", "Kan onderwijs volgen maar doet dit niet", "Could be in education but is not"),
  "07": reason("neutral", "Te lang in het buitenland", "Abroad for too long"),
  "11": reason("work", "Arbeid in dienstbetrekking of uitkering bij ziekte", "Work in employment or sickness benefit"),
  "13": reason("work", "Zelfstandig beroep of bedrijf", "Self-employment"),
  "14": reason("other-income", "WW", "Unemployment benefit"),
  "15": reason("other-income", "Arbeidsongeschiktheid", "Benefit for incapacity"),
  "17": reason("other-income", "Alimentatie", "Alimony"),
  "18": reason("other-income", "Vermogen", "Assets"),
  "19": reason("other-income", "Ander inkomen", "Other income"),
  "31": reason("lost-sight", "Geen inlichtingen", "No information given", "lost-sight"),
  "32": reason("neutral", "Verhuizing naar andere gemeente", "Moved to another municipality", "moved"),
  "33": reason("neutral", "Verhuizing naar het buitenland", "Moved abroad", "moved"),
  "34": reason("lost-sight", "Niet verschenen (inlichtingenplicht)", "Did not appear (duty to inform)", "lost-sight"),
  "35": reason("lost-sight", "Niet verschenen (re-integratiegesprek)", "Did not appear (talk on work)", "lost-sight"),
  "41": reason("study-allowance", "Einde studiefinanciering", "End of the student grant"),
  "42": reason("study-allowance", "Einde tegemoetkoming scholieren", "End of the allowance for pupils"),
  "43": reason("study-allowance", "Medische verbetering", "Medical improvement"),
  "97": reason("other-income", "Oorzaak bij partner", "Cause lies with the partner"),
  "98": reason("other", "Andere oorzaak", "Another cause"),
};

/** The list of field 34 as codes with their labels. */
export const endReasonLabels: Codes = Object.fromEntries(
  Object.entries(endReasons).map(([code, { label }]) => [code, label]),
);

function product(name: string): LocalizedText {
  return { nl: name, en: name };
}

function reason(endClass: BenefitEndClass, nl: string, en: string, exit?: ExitReason): EndReason {
  return { label: { nl, en }, endClass, ...(exit === undefined ? {} : { exit }) };
}
