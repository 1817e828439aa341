import type { LegalSource } from "./citation.ts";

/**
 * The laws, decrees and policy rules that the schemes rest on, by short name. Addresses point to the consolidated text, or to
 * the Staatsblad or Staatscourant. Where no address of the text itself is known, the address is that of the whole collection.
 */
export const laws = {
  participatiewet: { title: "Participatiewet", url: "https://wetten.overheid.nl/BWBR0015703" },
  wageSubsidyDecree: {
    title: "Besluit loonkostensubsidie Participatiewet",
    url: "https://wetten.overheid.nl/BWBR0035631",
  },
  wageSubsidyRegulation2014: {
    title: "Regeling loonkostensubsidie Participatiewet 2014",
    url: "https://wetten.overheid.nl/BWBR0035633",
  },
  wageSubsidyPercentage2018: {
    title: "Staatscourant 2017, 68248",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2017-68248.html",
  },
  wageSubsidyRegulation2021: {
    title: "Regeling loonkostensubsidie Participatiewet 2021",
    url: "https://wetten.overheid.nl/",
  },
  wageSubsidyDecree2021: {
    title: "Besluit loonkostensubsidie Participatiewet 2021",
    url: "https://wetten.overheid.nl/BWBR0044894",
  },
  breedOffensief: {
    title: "Wet uitvoeren breed offensief (Stb. 2022, 499)",
    url: "https://zoek.officielebekendmakingen.nl/stb-2022-499.html",
  },
  breedOffensiefCommencement: {
    title: "Staatsblad 2022, 500",
    url: "https://zoek.officielebekendmakingen.nl/stb-2022-500.html",
  },
  minimumWageAct: {
    title: "Wet minimumloon en minimumvakantiebijslag",
    url: "https://wetten.overheid.nl/BWBR0002638",
  },
  minimumWageJuly2026: {
    title: "Staatscourant 2026, 16505",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2026-16505.html",
  },
  wageCostAdvantagesAct: {
    title: "Wet tegemoetkomingen loondomein",
    url: "https://wetten.overheid.nl/BWBR0037522",
  },
  wia: { title: "Wet werk en inkomen naar arbeidsvermogen", url: "https://wetten.overheid.nl/BWBR0019057" },
  wajong: {
    title: "Wet arbeidsongeschiktheidsvoorziening jonggehandicapten",
    url: "https://wetten.overheid.nl/BWBR0008657",
  },
  ww: { title: "Werkloosheidswet", url: "https://wetten.overheid.nl/BWBR0004045" },
  ziektewet: { title: "Ziektewet", url: "https://wetten.overheid.nl/BWBR0001888" },
  wfsv: { title: "Wet financiering sociale verzekeringen", url: "https://wetten.overheid.nl/BWBR0017745" },
  reintegrationDecree: { title: "Reïntegratiebesluit", url: "https://wetten.overheid.nl/BWBR0019152" },
  loondispensatieDecree: { title: "Besluit loondispensatie Wajong", url: "https://wetten.overheid.nl/BWBR0020119" },
  jobCoachProtocol2014: {
    title: "Beleidsregel Protocol Jobcoach UWV 2014",
    url: "https://wetten.overheid.nl/BWBR0035263",
  },
  internalJobCoachProtocol2015: {
    title: "Beleidsregel UWV Protocol Interne Jobcoach 2015",
    url: "https://wetten.overheid.nl/BWBR0036046",
  },
  jobCoachProtocol2016: {
    title: "Beleidsregel Protocol Jobcoach UWV 2016",
    url: "https://wetten.overheid.nl/BWBR0037573",
  },
  uwvStandardAmounts2015: {
    title: "Beleidsregel UWV normbedragen voorzieningen 2015",
    url: "https://wetten.overheid.nl/BWBR0036026",
  },
  internalJobCoachPilot: {
    title: "Staatscourant 2014, 22754",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2014-22754.html",
  },
  uwvIndexation2019: {
    title: "Staatscourant 2019, 35967",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2019-35967.html",
  },
} as const satisfies Readonly<Record<string, LegalSource>>;
