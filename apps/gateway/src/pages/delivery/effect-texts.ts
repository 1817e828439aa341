import type { Language } from "@jobcoach/core";

interface EffectTexts {
  readonly title: string;
  readonly ownOnly: string;
  readonly nothing: string;
  readonly main: string;
  readonly halfYears: string;
  readonly others: (count: number, shown: string) => string;
  readonly figure: string;
  readonly halfYear: string;
  readonly before: string;
  readonly after: string;
  readonly trajectories: string;
  readonly why: string;
  readonly fresh: (shown: string) => string;
  readonly moved: (count: number, shown: string) => string;
  readonly andMore: (count: number, shown: string) => string;
  readonly nobodyMoved: string;
  readonly rows: string;
  readonly rowsNotKnown: string;
  readonly spread: (titles: string) => string;
}

export const effectTexts: Readonly<Record<Language, EffectTexts>> = {
  nl: {
    title: "Wat betekent deze levering voor de cijfers?",
    ownOnly: "Dit zijn de eigen cijfers van de gemeente. Ze zijn niet om te publiceren.",
    nothing: "De belangrijkste cijfers over halfjaren die definitief zijn, veranderen niet.",
    main: "De belangrijkste cijfers, definitieve halfjaren samen",
    halfYears: "De belangrijkste cijfers per halfjaar",
    others: (count, shown) => (count === 1 ? "Nog één cijfer dat verandert" : `Nog ${shown} cijfers die veranderen`),
    figure: "Cijfer",
    halfYear: "Halfjaar",
    before: "Ervoor",
    after: "Erna",
    trajectories: "Trajecten",
    why: "Waardoor veranderen ze?",
    fresh: (shown) => `Hier waren nog geen cijfers van. Er zijn ${shown} trajecten bij gekomen.`,
    moved: (count, shown) =>
      count === 1
        ? "Eén traject verklaart dit."
        : `Ten minste ${shown} trajecten kwamen erbij, vielen weg of kregen een ander antwoord.`,
    andMore: (count, shown) => (count === 1 ? "en nog één andere reden" : `en nog ${shown} andere redenen`),
    nobodyMoved: "Dezelfde trajecten, met andere gegevens.",
    rows: "De rijen zijn die van het bestand dat is aangeleverd. Is dat een bestand met feiten, dan zijn het de rijen van het bestand waar de feiten uit gemaakt zijn. Deze dienst kent geen personen; wie het bestand heeft, vindt ze daar.",
    rowsNotKnown:
      "Welke rijen het verschil maken, staat hier niet. Dat staat er alleen zolang de levering telt, tot er gegevens van personen zijn verwijderd, en niet bij een zeer grote levering. Wie het bestand heeft, ziet ze bij het controleren op de eigen computer.",
    spread: (titles) => `De antwoorden zijn anders verdeeld bij: ${titles}.`,
  },
  en: {
    title: "What does this delivery mean for the figures?",
    ownOnly: "These are the own figures of the municipality. They are not for publication.",
    nothing: "The main figures of half-years that are final do not change.",
    main: "The main figures, final half-years together",
    halfYears: "The main figures by half-year",
    others: (count, shown) => (count === 1 ? "One more figure that changes" : `${shown} more figures that change`),
    figure: "Figure",
    halfYear: "Half-year",
    before: "Before",
    after: "After",
    trajectories: "Trajectories",
    why: "Why do they change?",
    fresh: (shown) => `There were no figures about this yet. ${shown} trajectories were added.`,
    moved: (count, shown) =>
      count === 1
        ? "One trajectory explains this."
        : `At least ${shown} trajectories came, went or got another answer.`,
    andMore: (count, shown) => (count === 1 ? "and one other reason" : `and ${shown} other reasons`),
    nobodyMoved: "The same trajectories, with other data.",
    rows: "The rows are those of the file that was delivered. If that is a file of facts, they are the rows of the file from which the facts were made. This service knows no persons; who has the file finds them there.",
    rowsNotKnown:
      "Which rows make the difference is not said here. It is said only while the delivery counts, until data of persons are deleted, and not of a very large delivery. Who has the file sees them when checking it on their own computer.",
    spread: (titles) => `The answers are spread in another way for: ${titles}.`,
  },
};
