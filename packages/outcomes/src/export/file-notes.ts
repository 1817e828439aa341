import type { LocalizedText } from "@jobcoach/core";
import { ASSOCIATION_PERSONS, ASSOCIATION_PERSONS_PER_VARIABLE } from "../release/protect-association.ts";
import { type NotAvailable, type Release, unavailable } from "../release/release.ts";

type ReleaseOfNotes = Pick<Release, "number" | "policy" | "rows" | "notAvailable">;

/** What somebody must know who reads published figures. Without a licence the file says that none was stated. */
export const publishedNotes = (release: ReleaseOfNotes, licence?: LocalizedText): LocalizedText[] => [
  {
    nl: `Dit zijn de cijfers over jobcoaching van uitgave ${release.number}. Een uitgave verandert niet meer.`,
    en: `These are the figures on job coaching of release ${release.number}. A release does not change any more.`,
  },
  {
    nl: `Cijfers over minder dan ${release.policy.minimumPersons} personen worden niet getoond, en aantallen van 1 tot en met 4 ook niet. Soms is meer verborgen, zodat niemand een verborgen aantal kan uitrekenen. Waar geen cijfer staat, staat geen nul: de status zegt waarom.`,
    en: `Figures about fewer than ${release.policy.minimumPersons} persons are not shown, nor are numbers from 1 to 4. Sometimes more is hidden, so that nobody can work out a hidden number. Where there is no figure there is no zero: the status says why.`,
  },
  ...(release.policy.rounding === undefined ? [] : [rounded]),
  ...(release.rows.some(({ answer }) => answer !== undefined) ? [answersNote] : []),
  ...(release.rows.some(({ week }) => week !== undefined) ? [curvesNote] : []),
  ...(release.rows.some(({ stratum }) => stratum !== undefined) ? [strataNote] : []),
  ...(release.rows.some(({ figure }) => figure?.kind === "association") ? [associationsNote] : []),
  ...(release.rows.some(({ status }) => status === "suppressed") ? [ledgerNote] : []),
  ...howToRead,
  ...missing(release.notAvailable ?? []),
  licence ?? {
    nl: "Licentie: de uitgever van dit bestand heeft er geen vermeld.",
    en: "Licence: the publisher of this file stated none.",
  },
];

const rounded: LocalizedText = {
  nl: "Aantallen zijn afgerond op vijftallen en aandelen zijn daarmee berekend. Een 0 staat voor 0, 1 of 2.",
  en: "Numbers are rounded to multiples of 5 and shares are computed from them. A 0 stands for 0, 1 or 2.",
};

const answersNote: LocalizedText = {
  nl: "Een antwoord dat in de hele uitgave te weinig mensen gaven, staat er niet of is samen genomen met andere. De aandelen gaan over wie antwoord gaf.",
  en: "An answer that too few people gave in the whole release is left out or put together with others. The shares are of those who answered.",
};

const curvesNote: LocalizedText = {
  nl: "Lijnen gaan over mensen van wie tot het einde van het werk of tot en met 52 weken bekend is hoe het ging. Wie uit beeld raakte, telt niet mee; een onzeker einde telt als einde.",
  en: "Curves are of people who were followed to the end of their work or for 52 weeks. Who went out of sight does not count; an uncertain end counts as one.",
};

const strataNote: LocalizedText = {
  nl: "Verdelingen naar een kenmerk staan er alleen waar elk deel groot genoeg is. Een deel zonder regel telt niemand.",
  en: "Divisions by a trait are there only where every part is large enough. A part without a line counts nobody.",
};

const associationsNote: LocalizedText = {
  nl: `Wat samengaat met een uitkomst staat er alleen vanaf ${ASSOCIATION_PERSONS} personen, en vanaf ${ASSOCIATION_PERSONS_PER_VARIABLE} per variabele. De getallen zijn afgerond op twee decimalen.`,
  en: `What goes together with an outcome is there only from ${ASSOCIATION_PERSONS} persons, and from ${ASSOCIATION_PERSONS_PER_VARIABLE} for each variable. The numbers are rounded to two decimals.`,
};

const ledgerNote: LocalizedText = {
  nl: "Bij elke uitgave hoort een lijst van alles wat verborgen is. Daar staat niet in of een cijfer zelf te klein is of een ander cijfer beschermt, want dat zou te veel verraden.",
  en: "With every release goes a ledger of all that is hidden. It does not say whether a figure is too small itself or protects another one, because that would give too much away.",
};

/** The tables and questions that a release does not hold, by why. */
function missing(notAvailable: readonly NotAvailable[]): readonly LocalizedText[] {
  return [...new Set(notAvailable.map(({ why }) => why))].map((why) => {
    const names = notAvailable.filter((one) => one.why === why).map(({ what }) => what);
    const list = [...new Set(names)].join(", ");
    const { nl, en } = unavailable[why];
    return { nl: `Niet in deze uitgave (${nl}): ${list}.`, en: `Not in this release (${en}): ${list}.` };
  });
}

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
