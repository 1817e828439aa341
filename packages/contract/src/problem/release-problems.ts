import type { ProblemType } from "./problem-type.ts";

/** Problems with releases. */
export const releaseProblems = {
  "nothing-to-release": {
    status: 409,
    title: { nl: "Er is nog niets om uit te brengen", en: "There is nothing to release yet" },
    detail: {
      nl: "Er is nog geen levering aangenomen. Lever eerst een bestand aan en maak daarna een uitgave.",
      en: "No delivery has been accepted yet. Deliver a file first and make a release after that.",
    },
  },
  "same-as-withdrawn": {
    status: 409,
    title: { nl: "Dit zijn de cijfers die zijn ingetrokken", en: "These are the figures that were withdrawn" },
    detail: {
      nl: "Een nieuwe uitgave zou dezelfde aantallen hebben als een ingetrokken uitgave. Verbeter eerst de leveringen.",
      en: "A new release would have the same counts as one that was withdrawn. Mend the deliveries first.",
    },
  },
  "release-withdrawn": {
    status: 410,
    title: { nl: "Deze uitgave is ingetrokken", en: "This release was withdrawn" },
    detail: {
      nl: "De cijfers van deze uitgave klopten niet; gebruik ze niet meer. Op /v1/releases staat waarom, en welke uitgaven er wel zijn.",
      en: "The figures of this release were wrong; use them no more. See /v1/releases for why, and which releases there are.",
    },
  },
  "too-many-figures": {
    status: 400,
    title: { nl: "Dit zijn te veel cijfers voor één bestand", en: "These are too many figures for one file" },
    detail: {
      nl: "Vraag om één indicator, één gemeente of één periode. Als JSON kunt u wel alles in één keer krijgen.",
      en: "Ask for one indicator, one municipality or one period. As JSON you can have everything at once.",
    },
  },
  "release-not-made": {
    status: 500,
    title: { nl: "De uitgave is niet gemaakt", en: "The release was not made" },
    detail: {
      nl: "Het maken van de uitgave is een paar keer mislukt. Er is niets uitgebracht. Vraag de beheerder om in het logboek te kijken.",
      en: "Making the release failed several times. Nothing was released. Ask the operator to look at the log.",
    },
  },
} satisfies Record<string, ProblemType>;
