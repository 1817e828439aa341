import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";

interface TenureTexts {
  readonly noAnswer: (status: string) => string;
  readonly curve: string;
  readonly curveTitle: (place: string) => string;
  readonly curveKey: string;
  readonly curveKeyAll: string;
  readonly noCurve: (status: string) => string;
  readonly afterWeeks: (week: string) => string;
  readonly step: (week: string, share: string, lower: string, upper: string, remaining: string) => string;
  readonly axis: string;
  readonly moment: string;
  readonly remaining: string;
  readonly stillWorking: string;
  readonly of: (n: string) => string;
  readonly curveCaption: (n: string) => string;
  readonly lowerBound: string;
  readonly retention: string;
  readonly retentionTitle: string;
  readonly retentionDiffers: string;
  readonly variants: string;
  readonly variantsTitle: string;
  readonly variantsIntro: string;
  readonly studyName: string;
  readonly studyIsNot: string;
  readonly cbsName: string;
  readonly cbsIsNot: string;
}

export const tenureTexts: Readonly<Record<Language, TenureTexts>> = {
  nl: {
    noAnswer: (status) => `Voor deze keuze is er geen antwoord: ${status}.`,
    curve: "Het eerste jaar",
    curveTitle: (place) => `Nog aan het werk in het eerste jaar: ${place}`,
    curveKey:
      "Geteld is op vier momenten: na 13, 26, 39 en 52 weken. Daartussen ligt het verloop ergens in het donkere vlak. Balk en lichte vlak: wat door toeval kan (95\u00a0%).",
    curveKeyAll: "Open rondje: alle gemeenten samen.",
    noCurve: (status) => `De lijn is er voor deze keuze niet: ${status}.`,
    afterWeeks: (week) => `Na ${week} weken`,
    step: (week, share, lower, upper, remaining) =>
      `Na ${week} weken ${share}, ${lineTexts.nl.outOfHundred(lower, upper)}: ${remaining} nog aan het werk.`,
    axis: "weken na de start",
    moment: "Moment",
    remaining: "Nog aan het werk",
    stillWorking: "Nog aan het werk",
    of: (n) => `van ${n}`,
    curveCaption: (n) => `Nog aan het werk zonder lange onderbreking, van ${n} mensen die het hele jaar zijn gevolgd`,
    lowerBound:
      "Wie door overlijden, pensioen of verhuizing uit beeld ging, telt niet mee. Is niet bekend wanneer een baan eindigde, dan telt het moment waarop het werk voor het laatst gezien is. De lijn is dus een ondergrens.",
    retention: "Aan het werk op één dag",
    retentionTitle: "Aan het werk na 13, 26 en 52 weken",
    retentionDiffers:
      "Hier telt wie op die ene dag werkt, ook na een onderbreking. Dat is iets anders dan zonder lange onderbreking blijven werken, zoals bij het eerste jaar hierboven.",
    variants: "Twee andere manieren om te tellen",
    variantsTitle: "Anders geteld: bij de tweede vragenlijst, en in maanden",
    variantsIntro: "Onderzoek en statistiek tellen anders. Zet deze cijfers niet naast de cijfers hierboven.",
    studyName: "Vragenlijst",
    studyIsNot:
      "Zoals het onderzoek van 2020 telde. De klok start bij de eerste vragenlijst. Vaak liep de baan toen al een tijd, en proefplaatsingen tellen mee. Het zegt dus niet hoeveel mensen een nieuwe baan houden.",
    cbsName: "CBS-maanden",
    cbsIsNot:
      "Geteld in kalendermaanden, zoals het CBS. Het gaat alleen over banen die tijdens de begeleiding begonnen. Wie al een baan had toen de begeleiding begon, zit er niet in.",
  },
  en: {
    noAnswer: (status) => `For this choice there is no answer: ${status}.`,
    curve: "The first year",
    curveTitle: (place) => `Still in work in the first year: ${place}`,
    curveKey:
      "Counted at four moments: after 13, 26, 39 and 52 weeks. Between them the curve runs somewhere in the dark area. Bar and light area: what chance may do (95%).",
    curveKeyAll: "Open circle: all municipalities together.",
    noCurve: (status) => `There is no curve for this choice: ${status}.`,
    afterWeeks: (week) => `After ${week} weeks`,
    step: (week, share, lower, upper, remaining) =>
      `After ${week} weeks ${share}, ${lineTexts.en.outOfHundred(lower, upper)}: ${remaining} still in work.`,
    axis: "weeks after the start",
    moment: "Moment",
    remaining: "Still in work",
    stillWorking: "Still in work",
    of: (n) => `of ${n}`,
    curveCaption: (n) => `Still in work without a long gap, of ${n} people who were followed for the whole year`,
    lowerBound:
      "People who went out of sight because they died, retired or moved do not count. Where nobody knows when a job ended, the moment at which work was last seen counts. So the curve is a lower bound.",
    retention: "In work on one day",
    retentionTitle: "In work after 13, 26 and 52 weeks",
    retentionDiffers:
      "Here everybody counts who works on that one day, also after a gap. That is not the same as working on without a long gap, as in the first year above.",
    variants: "Two other ways to count",
    variantsTitle: "Counted in another way: at the second questionnaire, and in months",
    variantsIntro: "Research and statistics count in another way. Do not compare these figures with those above.",
    studyName: "Questionnaire",
    studyIsNot:
      "Counted as in the 2020 study. The clock starts at the first questionnaire. Often the job had run for some time by then, and trial placements count. So it does not say how many people keep a new job.",
    cbsName: "CBS months",
    cbsIsNot:
      "Counted in calendar months, as Statistics Netherlands does. It is only about jobs that began during the coaching. People who already had a job when the coaching began are not counted.",
  },
};
