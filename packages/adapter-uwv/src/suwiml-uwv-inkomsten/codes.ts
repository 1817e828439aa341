import type { BenefitLaw, CodeList, EmploymentFact, WorkKind } from "@jobcoach/core";

const SOURCE = {
  title: "Codes of the wage returns (gegevensspecificaties aangifte loonheffingen) as published for Suwinet",
};

/** Kinds of income relation (`CdSrtIkv`). */
export const incomeKinds = {
  id: "cd-srt-ikv",
  title: { nl: "Soort inkomstenverhouding", en: "Kind of income relation" },
  origin: "protocol",
  citation: SOURCE,
  codes: {
    "11": { nl: "loon van ambtenaren", en: "wage of civil servants" },
    "12": { nl: "loon bij gesubsidieerde instellingen", en: "wage at subsidised institutions" },
    "13": { nl: "loon van verzekerde directeuren", en: "wage of insured directors" },
    "14": { nl: "overig loon, niet verzekerd voor WIA of WAO", en: "other wage, not insured for WIA or WAO" },
    "15": { nl: "overig loon", en: "other wage" },
    "17": { nl: "loon van directeur-grootaandeelhouders", en: "wage of directors who own the company" },
    "18": { nl: "wachtgeld", en: "redundancy pay of the public sector" },
    "21": { nl: "overige pensioenen", en: "other pensions" },
    "22": { nl: "AOW", en: "state pension (AOW)" },
    "23": { nl: "oorlogspensioen", en: "war pension" },
    "24": { nl: "ANW", en: "survivor's benefit (ANW)" },
    "31": { nl: "ZW of WAZO", en: "sickness or maternity benefit (ZW, WAZO)" },
    "32": { nl: "WAO", en: "former disability insurance (WAO)" },
    "33": { nl: "WW", en: "unemployment benefit (WW)" },
    "34": { nl: "IOAW", en: "benefit for older unemployed workers (IOAW)" },
    "35": { nl: "vervolguitkering WW", en: "follow-up unemployment benefit (WW)" },
    "36": { nl: "WAZ", en: "disability insurance of self-employed (WAZ)" },
    "37": { nl: "Wajong", en: "young disabled benefit (Wajong)" },
    "38": { nl: "samenloop met Wajong", en: "Wajong beside another benefit" },
    "39": { nl: "IVA", en: "full disability benefit (IVA)" },
    "40": { nl: "WGA", en: "partial disability benefit (WGA)" },
    "42": { nl: "Bbz", en: "benefit for self-employed (Bbz)" },
    "43": { nl: "Participatiewet", en: "social assistance (Participatiewet)" },
    "44": { nl: "WWIK", en: "former artists' income (WWIK)" },
    "45": { nl: "IOAZ", en: "benefit for older former self-employed (IOAZ)" },
    "46": { nl: "Toeslagenwet", en: "supplement (Toeslagenwet)" },
    "50": { nl: "overige sociale verzekering", en: "other social insurance" },
    "51": { nl: "WIJ", en: "former social assistance of the young (WIJ)" },
    "52": { nl: "IOW", en: "benefit for older unemployed (IOW)" },
    "53": { nl: "VUT", en: "early retirement" },
    "54": { nl: "levensloop", en: "life-course savings" },
    "55": { nl: "APPA", en: "pension of politicians (APPA)" },
    "56": { nl: "ouderdomspensioen", en: "old-age pension" },
    "57": { nl: "nabestaandenpensioen", en: "survivor's pension" },
    "58": { nl: "arbeidsongeschiktheidspensioen", en: "disability pension" },
    "59": { nl: "lijfrente", en: "annuity" },
    "60": { nl: "lijfrente (gefaciliteerd)", en: "annuity (with tax relief)" },
    "61": { nl: "aanvulling op uitkering door (ex-)werkgever", en: "supplement by a (former) employer" },
    "62": { nl: "ontslag- of transitievergoeding", en: "severance pay" },
    "63": { nl: "overige pensioenen of uitkeringen", en: "other pensions or payments" },
  },
} satisfies CodeList;

export type IncomeKind = keyof typeof incomeKinds.codes;

/** The kinds that are wage from work. */
export const wageKinds: ReadonlySet<IncomeKind> = new Set(["11", "12", "13", "14", "15", "17"]);

/**
 * The kinds that are a benefit, and under which law. WAO (32) counts as WIA: WIA took its place, for the same insured and the
 * same risk. Pensions, annuities and severance pay are neither wage nor benefit and give no fact.
 */
export const benefitLaws: Readonly<Partial<Record<IncomeKind, BenefitLaw>>> = {
  "31": "ZW",
  "32": "WIA",
  "33": "WW",
  "34": "IOAW",
  "35": "WW",
  "36": "other",
  "37": "Wajong",
  "38": "Wajong",
  "39": "WIA",
  "40": "WIA",
  "42": "BBZ",
  "43": "PW",
  "44": "other",
  "45": "IOAZ",
  "46": "other",
  "50": "other",
  "51": "other",
  "52": "other",
};

/** Nature of an income relation (`CdAardIkv`). */
export const incomeNatures = {
  id: "cd-aard-ikv",
  title: { nl: "Aard inkomstenverhouding", en: "Nature of income relation" },
  origin: "protocol",
  citation: SOURCE,
  codes: {
    "01": { nl: "arbeidsovereenkomst", en: "employment contract" },
    "02": { nl: "aanneming van werk", en: "contract for work" },
    "03": { nl: "bestuurder van een coöperatie", en: "director of a cooperative" },
    "04": { nl: "deelvisser", en: "share fisherman" },
    "06": { nl: "musicus of artiest", en: "musician or artist" },
    "07": { nl: "stagiair", en: "intern" },
    "08": { nl: "thuiswerker", en: "home worker" },
    "09": { nl: "vertegenwoordiger", en: "commercial agent" },
    "10": { nl: "Wsw", en: "sheltered employment (Wsw)" },
    "11": { nl: "uitzendkracht", en: "agency worker" },
    "12": { nl: "persoonlijke arbeid tegen beloning", en: "personal work for pay" },
    "13": { nl: "ambtenaar met ABP-regeling", en: "civil servant under the ABP scheme" },
    "14": { nl: "topsporter", en: "top athlete" },
    "17": { nl: "vutter", en: "early retired" },
    "18": { nl: "publiekrechtelijke aanstelling", en: "public appointment" },
    "20": { nl: "beschut werk", en: "sheltered work (beschut werk)" },
    "78": { nl: "zelfstandige", en: "self-employed" },
    "79": { nl: "opting-in", en: "opting-in" },
    "80": { nl: "sekswerker, fictieve dienstbetrekking", en: "sex worker, deemed employment" },
    "81": { nl: "overige fictieve dienstbetrekking", en: "other deemed employment" },
    "82": { nl: "payrolling", en: "payrolling" },
  },
} satisfies CodeList;

export type IncomeNature = keyof typeof incomeNatures.codes;

/**
 * What each nature is for outcomes. Deemed employment (02, 03, 04, 06, 08, 09, 12, 14, 80, 81) is paid work for which an
 * employer files wage returns, so it counts as employment. Opting-in (79) is a self-employed person who chooses to be taxed
 * like an employee and stays self-employed, as 78. An early retired person (17) does not work for the money: no job.
 */
export const workKindOfNature: Readonly<Record<IncomeNature, WorkKind | "no-work">> = {
  "01": "employment",
  "02": "employment",
  "03": "employment",
  "04": "employment",
  "06": "employment",
  "07": "internship",
  "08": "employment",
  "09": "employment",
  "10": "wsw",
  "11": "agency",
  "12": "employment",
  "13": "employment",
  "14": "employment",
  "17": "no-work",
  "18": "employment",
  "20": "beschut-werk",
  "78": "self-employed",
  "79": "self-employed",
  "80": "employment",
  "81": "employment",
  "82": "payroll",
};

/** Type of contract (`CdTypeArbeidscontract`), no longer filled since 2020. Samples also hold U and V, of unknown meaning. */
export const contractTypes = {
  id: "cd-type-arbeidscontract",
  title: { nl: "Type arbeidscontract", en: "Type of contract" },
  origin: "protocol",
  citation: SOURCE,
  codes: {
    O: { nl: "onbepaalde tijd", en: "open-ended" },
    B: { nl: "bepaalde tijd", en: "fixed-term" },
  },
} satisfies CodeList;

export const contractOfType: Readonly<
  Record<keyof typeof contractTypes.codes, NonNullable<EmploymentFact["contract"]>>
> = { O: "open", B: "fixed" };
