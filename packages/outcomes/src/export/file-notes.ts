import type { LocalizedText } from "@jobcoach/core";

interface ReleaseOfNotes {
  readonly number: number;
  readonly minimumPersons: number;
}

/** What somebody must know who reads published figures. Without a licence the file says that none was stated. */
export const publishedNotes = (
  { number, minimumPersons }: ReleaseOfNotes,
  licence?: LocalizedText,
): LocalizedText[] => [
  {
    nl: `Dit zijn de cijfers over jobcoaching van uitgave ${number}. Een uitgave verandert niet meer.`,
    en: `These are the figures on job coaching of release ${number}. A release does not change any more.`,
  },
  {
    nl: `Cijfers over minder dan ${minimumPersons} personen worden niet getoond, en aantallen van 1 tot en met 4 ook niet. Soms is meer verborgen, zodat niemand een verborgen aantal kan uitrekenen. Waar geen cijfer staat, staat geen nul: de status zegt waarom.`,
    en: `Figures about fewer than ${minimumPersons} persons are not shown, nor are numbers from 1 to 4. Sometimes more is hidden, so that nobody can work out a hidden number. Where there is no figure there is no zero: the status says why.`,
  },
  ...howToRead,
  licence ?? {
    nl: "Licentie: de uitgever van dit bestand heeft er geen vermeld.",
    en: "Licence: the publisher of this file stated none.",
  },
];

/** What somebody must know who reads unprotected figures. */
export const ownNotes = (): LocalizedText[] => [
  {
    nl: "NIET OM TE PUBLICEREN. Deze cijfers zijn niet beschermd. Kleine aantallen kunnen personen verraden. Ze zijn alleen voor de eigenaar van de gegevens.",
    en: "NOT FOR PUBLICATION. These figures are not protected. Small numbers can give persons away. They are for the owner of the data only.",
  },
  {
    nl: "Een voorlopig cijfer telt alleen wie al lang genoeg gevolgd is; het kan nog veranderen.",
    en: "A provisional figure counts only those followed long enough already; it may still change.",
  },
  ...howToRead,
];

const howToRead: readonly LocalizedText[] = [
  {
    nl: "Aandelen lopen van 0 tot 1. Wie niet bekend is, blijft in de noemer: het aandeel is daarom een ondergrens. De grenzen gelden met 95 % zekerheid.",
    en: "Shares run from 0 to 1. Those not known stay in the denominator: the share is therefore a lower bound. Limits hold with 95% certainty.",
  },
  {
    nl: "Verschillen tussen gemeenten kunnen toeval zijn of door andere groepen mensen komen. Maak er geen ranglijst van.",
    en: "Differences between municipalities may be chance or come from different groups of people. Do not make a league table of them.",
  },
];
