import type { Language } from "@jobcoach/core";

interface ValuesTexts {
  readonly lead: (value: string, important: string, realised: string) => string;
  readonly noGap: string;
  readonly mayBeNext: string;
  readonly noLead: (status: string) => string;
  readonly count: (baseline: string, n: string, followUp: string) => string;
  readonly countStart: (baseline: string, n: string) => string;
  readonly profile: string;
  readonly profileTitle: string;
  readonly heads: readonly [string, string, string, string];
  readonly key: string;
  readonly row: (name: string, important: string, enabled: string, realised: string, gap: string, n: string) => string;
  readonly value: string;
  readonly people: string;
  readonly gapOfAll: string;
  readonly profileCaption: string;
  readonly change: string;
  readonly changeIntro: string;
  readonly changeCaption: string;
  readonly pairs: string;
  readonly order: string;
  readonly orderIntro: string;
  readonly outOf100: (share: string) => string;
  readonly neighbours: (place: number, next: number) => string;
  readonly uncertain: (neighbours: string) => string;
  readonly counts: string;
  readonly countName: string;
  readonly shareName: string;
  readonly shareTitle: string;
}

export const valuesTexts: Readonly<Record<Language, ValuesTexts>> = {
  nl: {
    lead: (value, important, realised) =>
      `Het verschil is het grootst bij \u2018${value}\u2019: ${important} vindt dit belangrijk, bij ${realised} lukt het.`,
    noGap:
      "Bij geen enkele waarde is te zien dat die minder mensen lukt dan er belangrijk vinden. De verschillen passen bij toeval.",
    mayBeNext: "Bij een andere waarde kan het net zo groot zijn: dat deze bovenaan staat, kan toeval zijn.",
    noLead: (status) => `Voor deze keuze is er geen antwoord per waarde: ${status}.`,
    count: (baseline, n, followUp) =>
      `Bij het begin vinden mensen gemiddeld ${baseline} van de 7 waarden in hun werk terug (${n} mensen). Na een half jaar is dat ${followUp}.`,
    countStart: (baseline, n) =>
      `Bij het begin vinden mensen gemiddeld ${baseline} van de 7 waarden in hun werk terug (${n} mensen).`,
    profile: "Wat belangrijk is, en wat lukt",
    profileTitle: "Zeven waarden van werk: belangrijk, mogelijk en gelukt",
    heads: ["belangrijk", "mogelijk", "gelukt", "verschil"],
    key: "Elke lijn loopt van 0 tot 100\u00a0%. De balk is het verschil tussen belangrijk en gelukt, in procentpunten. Het grootste verschil staat bovenaan.",
    row: (name, important, enabled, realised, gap, n) =>
      `${name}: belangrijk ${important}, mogelijk ${enabled}, gelukt ${realised}, verschil ${gap} procentpunt (${n} mensen).`,
    value: "Waarde",
    people: "Mensen",
    gapOfAll: "Verschil, alle gemeenten samen",
    profileCaption: "Wie 4 of 5 antwoordt op een schaal van 5. Per waarde gaan de drie cijfers over dezelfde mensen",
    change: "Wat verandert sinds het begin?",
    changeIntro:
      "Dit gaat alleen over mensen die twee keer antwoordden: bij het begin en ongeveer een half jaar later. Een verandering kan ook door iets anders komen dan door de begeleiding.",
    changeCaption: "Verandering in procentpunten, met het deel bij het begin en bij het vervolg",
    pairs: "Paren",
    order: "Wat mensen het belangrijkst vinden",
    orderIntro: "Zoveel van de 100 mensen vinden de waarde belangrijk.",
    outOf100: (share) => `${share} van de 100`,
    neighbours: (place, next) => `tussen ${place} en ${next}`,
    uncertain: (neighbours) => `Dit verschil in plaats kan toeval zijn: ${neighbours}.`,
    counts: "Hoeveel waarden vinden mensen terug?",
    countName: "Aantal van de 7",
    shareName: "Deel van wat telt",
    shareTitle: "Aantal waarden, en het deel van wat iemand belangrijk vindt (1 is alles)",
  },
  en: {
    lead: (value, important, realised) =>
      `The gap is largest for \u2018${value}\u2019: ${important} find it important, ${realised} achieve it.`,
    noGap:
      "For no value can it be seen that fewer people achieve it than find it important. The differences may be chance.",
    mayBeNext: "For another value it may be as large: that this one comes first may be chance.",
    noLead: (status) => `For this choice there is no answer by value: ${status}.`,
    count: (baseline, n, followUp) =>
      `At the start people find ${baseline} of 7 values in their work on average (${n} people). After half a year it is ${followUp}.`,
    countStart: (baseline, n) =>
      `At the start people find ${baseline} of 7 values in their work on average (${n} people).`,
    profile: "What matters, and what is achieved",
    profileTitle: "Seven values of work: important, possible and achieved",
    heads: ["important", "possible", "achieved", "gap"],
    key: "Each line runs from 0 to 100%. The bar is the gap between important and achieved, in percentage points. The largest gap comes first.",
    row: (name, important, enabled, realised, gap, n) =>
      `${name}: important ${important}, possible ${enabled}, achieved ${realised}, gap ${gap} percentage points (${n} people).`,
    value: "Value",
    people: "People",
    gapOfAll: "Gap, all municipalities together",
    profileCaption: "Those who answer 4 or 5 out of 5. The three figures of a value are of the same people",
    change: "What changes since the start?",
    changeIntro:
      "This is only about people who answered twice: at the start and about half a year later. A change may have other causes than the coaching.",
    changeCaption: "Change in percentage points, with the share at the start and at follow-up",
    pairs: "Pairs",
    order: "What matters most to people",
    orderIntro: "How many people in 100 find the value important.",
    outOf100: (share) => `${share} in 100`,
    neighbours: (place, next) => `between ${place} and ${next}`,
    uncertain: (neighbours) => `This difference in place may be chance: ${neighbours}.`,
    counts: "How many values do people find?",
    countName: "Number out of 7",
    shareName: "Part of what matters",
    shareTitle: "Number of values, and the part of what somebody finds important (1 is all of it)",
  },
};
