import type { Language } from "@jobcoach/core";

interface SummaryTexts {
  readonly title: (municipality: string) => string;
  readonly notCounting: string;
  readonly toDelivery: string;
  readonly toSuccessor: string;
  readonly notForPublication: string;
  readonly basis: (received: string, until: string) => string;
  readonly prints: string;
  readonly figures: string;
  readonly figure: string;
  readonly own: string;
  readonly between: string;
  readonly n: string;
  readonly whole: (release: string) => string;
  readonly noWhole: string;
  readonly within: (municipality: string, whole: string, release: string) => string;
  readonly above: (municipality: string, whole: string, release: string) => string;
  readonly below: (municipality: string, whole: string, release: string) => string;
  readonly noNorm: string;
  readonly changed: string;
  /** Where both numbers read the same. */
  readonly stays: (name: string, value: string) => string;
  readonly fromTo: (name: string, before: string, after: string) => string;
  readonly noEffect: string;
  readonly firstFigures: string;
  readonly fixes: string;
  readonly fixesWhy: string;
  readonly noFixes: string;
  readonly trajectories: (count: number, shown: string) => string;
  readonly records: (count: number, shown: string) => string;
  readonly narrows: (figure: string, percent: string) => string;
  readonly about: (id: string, versions: string) => string;
}

export const summaryTexts: Readonly<Record<Language, SummaryTexts>> = {
  nl: {
    title: (municipality) => `Hoe gaat het met jobcoaching in ${municipality}?`,
    notCounting:
      "Van deze levering is geen samenvatting, want zij telt niet mee. Een samenvatting is er van leveringen die meetellen.",
    toDelivery: "Naar de levering",
    toSuccessor: "Naar de levering die ervoor in de plaats kwam",
    notForPublication: "Niet om te publiceren: deze cijfers zijn niet beschermd en alleen voor de gemeente zelf.",
    basis: (received, until) => `Na de levering van ${received}. Gegevens tot en met ${until}.`,
    prints: "Deze samenvatting past afgedrukt op één vel.",
    figures: "De cijfers, van halfjaren die definitief zijn",
    figure: "Cijfer",
    own: "Eigen cijfer",
    between: "Hoe zeker",
    n: "Trajecten",
    whole: (release) => `Alle gemeenten (uitgave ${release})`,
    noWhole: "Er is nog geen uitgave om mee te vergelijken.",
    within: (municipality, whole, release) =>
      `Van alle gemeenten samen is het ${whole} (uitgave ${release}). Dat valt binnen de marge van ${municipality}: het verschil kan toeval zijn.`,
    above: (municipality, whole, release) =>
      `Van alle gemeenten samen is het ${whole} (uitgave ${release}). De hele marge van ${municipality} ligt daarboven.`,
    below: (municipality, whole, release) =>
      `Van alle gemeenten samen is het ${whole} (uitgave ${release}). De hele marge van ${municipality} ligt daaronder.`,
    noNorm: "Dat is geen norm: gemeenten verschillen in wie zij begeleiden en hoe zij registreren.",
    changed: "Wat veranderde er door deze levering?",
    stays: (name, value) => `${name}: blijft ongeveer ${value}.`,
    fromTo: (name, before, after) => `${name}: van ${before} naar ${after}.`,
    noEffect: "De belangrijkste cijfers veranderden niet.",
    firstFigures: "Voor deze levering waren er nog geen cijfers over definitieve halfjaren.",
    fixes: "Wat maakt de cijfers preciezer?",
    fixesWhy: "Dit te verbeteren in de gegevens helpt het meest. Hoeveel het scheelt is een schatting.",
    noFixes: "Er is niets gevonden dat de cijfers merkbaar preciezer zou maken.",
    trajectories: (count, shown) => (count === 1 ? "bij één traject" : `bij ${shown} trajecten`),
    records: (count, shown) => (count === 1 ? "één record" : `${shown} records`),
    narrows: (figure, percent) => `De marge van ‘${figure}’ wordt dan ongeveer ${percent} smaller.`,
    about: (id, versions) => `Levering ${id}. Definities: ${versions}.`,
  },
  en: {
    title: (municipality) => `How is job coaching going in ${municipality}?`,
    notCounting: "There is no summary of this delivery, because it does not count. Deliveries that count have one.",
    toDelivery: "To the delivery",
    toSuccessor: "To the delivery that took its place",
    notForPublication: "Not for publication: these figures are not protected and for the municipality itself only.",
    basis: (received, until) => `After the delivery of ${received}. Data up to and including ${until}.`,
    prints: "Printed, this summary fits on one sheet.",
    figures: "The figures, of half-years that are final",
    figure: "Figure",
    own: "Own figure",
    between: "How certain",
    n: "Trajectories",
    whole: (release) => `All municipalities (release ${release})`,
    noWhole: "There is no release to compare with yet.",
    within: (municipality, whole, release) =>
      `For all municipalities together it is ${whole} (release ${release}). That lies within the margin of ${municipality}: the difference may be chance.`,
    above: (municipality, whole, release) =>
      `For all municipalities together it is ${whole} (release ${release}). The whole margin of ${municipality} lies above that.`,
    below: (municipality, whole, release) =>
      `For all municipalities together it is ${whole} (release ${release}). The whole margin of ${municipality} lies below that.`,
    noNorm: "That is not a standard: municipalities differ in whom they coach and how they record.",
    changed: "What did this delivery change?",
    stays: (name, value) => `${name}: stays about ${value}.`,
    fromTo: (name, before, after) => `${name}: from ${before} to ${after}.`,
    noEffect: "The main figures did not change.",
    firstFigures: "Before this delivery there were no figures of final half-years.",
    fixes: "What would make the figures more precise?",
    fixesWhy: "Mending this in the data helps most. How much it matters is an estimate.",
    noFixes: "Nothing was found that would make the figures noticeably more precise.",
    trajectories: (count, shown) => (count === 1 ? "in one trajectory" : `in ${shown} trajectories`),
    records: (count, shown) => (count === 1 ? "one record" : `${shown} records`),
    narrows: (figure, percent) => `The margin of ‘${figure}’ then becomes about ${percent} narrower.`,
    about: (id, versions) => `Delivery ${id}. Definitions: ${versions}.`,
  },
};
