import type { Language } from "@jobcoach/core";

interface DeliveriesTexts {
  readonly title: (municipality: string) => string;
  readonly titleOfNobody: string;
  readonly none: (municipality: string) => string;
  readonly noneOfAnybody: string;
  readonly toDeliver: string;
  readonly total: (count: number, shown: string) => string;
  readonly last: (moment: string, state: string) => string;
  readonly waiting: (count: number, shown: string) => string;
  readonly municipality: string;
  readonly list: string;
  readonly unknownFormat: string;
  readonly unknownPeriod: string;
  readonly received: (moment: string) => string;
  readonly stream: (name: string) => string;
  readonly correction: string;
  readonly read: string;
  readonly good: string;
  readonly rejected: string;
  readonly leftOut: string;
  readonly warnings: string;
  readonly pages: string;
  readonly page: (page: string, last: string) => string;
  readonly newer: string;
  readonly older: string;
}

export const textsIn: Readonly<Record<Language, DeliveriesTexts>> = {
  nl: {
    title: (municipality) => `Wat ${municipality} heeft aangeleverd`,
    titleOfNobody: "Er is nog niets aangeleverd",
    none: (municipality) => `Van ${municipality} is er nog geen levering.`,
    noneOfAnybody: "Zodra er een bestand is verstuurd, staat hier wat ervan is geworden.",
    toDeliver: "Controleer een bestand en verstuur het",
    total: (count, shown) => (count === 1 ? "Er is één levering." : `Er zijn ${shown} leveringen.`),
    last: (moment, state) => `De laatste kwam binnen op ${moment}: ${state}.`,
    waiting: (count, shown) =>
      count === 1
        ? "Eén levering wacht tot iemand bevestigt dat iets opvallends klopt."
        : `${shown} leveringen wachten tot iemand bevestigt dat iets opvallends klopt.`,
    municipality: "Gemeente",
    list: "Leveringen, de nieuwste eerst",
    unknownFormat: "Bestand in een onbekend formaat",
    unknownPeriod: "periode niet bekend",
    received: (moment) => `binnengekomen op ${moment}`,
    stream: (name) => `stroom ${name}`,
    correction: "correctie van losse records",
    read: "gelezen",
    good: "goed",
    rejected: "met fouten",
    leftOut: "afgevallen",
    warnings: "waarschuwingen",
    pages: "Bladeren",
    page: (page, last) => `Bladzijde ${page} van ${last}`,
    newer: "Nieuwere",
    older: "Oudere",
  },
  en: {
    title: (municipality) => `What ${municipality} has delivered`,
    titleOfNobody: "Nothing has been delivered yet",
    none: (municipality) => `There is no delivery from ${municipality} yet.`,
    noneOfAnybody: "As soon as a file has been sent, this page says what became of it.",
    toDeliver: "Check a file and send it",
    total: (count, shown) => (count === 1 ? "There is one delivery." : `There are ${shown} deliveries.`),
    last: (moment, state) => `The last came in on ${moment} (${state}).`,
    waiting: (count, shown) =>
      count === 1
        ? "One delivery waits until somebody confirms that something that stands out is right."
        : `${shown} deliveries wait until somebody confirms that something that stands out is right.`,
    municipality: "Municipality",
    list: "Deliveries, the newest first",
    unknownFormat: "File in an unknown format",
    unknownPeriod: "period not known",
    received: (moment) => `came in on ${moment}`,
    stream: (name) => `stream ${name}`,
    correction: "correction of single records",
    read: "read",
    good: "good",
    rejected: "with errors",
    leftOut: "left out",
    warnings: "warnings",
    pages: "Pages",
    page: (page, last) => `Page ${page} of ${last}`,
    newer: "Newer",
    older: "Older",
  },
};
