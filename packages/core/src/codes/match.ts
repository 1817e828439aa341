import type { Remedy } from "../match/match.ts";
import { type MatchAspect, matchAspects } from "../match/match-aspect.ts";
import type { MatchComponent } from "../match/match-component.ts";
import type { LocalizedText } from "../values/localized-text.ts";
import type { CodeList } from "./code-list.ts";
import { matchingPairCodes } from "./result.ts";
import { coachGuideline } from "./sources.ts";

/** The five pairs of the matching form by name; `matchingPairCodes` has them by row. */
export const matchComponentCodes: CodeList<MatchComponent> = {
  id: "match-component",
  title: { nl: "Paar van het matchingsformulier", en: "Pair of the matching form" },
  origin: "instrument",
  citation: coachGuideline,
  codes: {
    skills: matchingPairCodes.codes["1"],
    learning: matchingPairCodes.codes["2"],
    "social-context": matchingPairCodes.codes["3"],
    identity: matchingPairCodes.codes["4"],
    wishes: matchingPairCodes.codes["5"],
  },
};

/** Aspects of the match, with the labels of `matchAspects`. */
export const matchAspectCodes: CodeList<MatchAspect> = {
  id: "match-aspect",
  title: { nl: "Aspect van de match", en: "Aspect of the match" },
  origin: "project",
  citation: coachGuideline,
  codes: Object.fromEntries(Object.entries(matchAspects).map(([aspect, { label }]) => [aspect, label])) as Readonly<
    Record<MatchAspect, LocalizedText>
  >,
};

/** What to do where coaching the employee does not help. */
export const remedyCodes: CodeList<Remedy> = {
  id: "remedy",
  title: { nl: "Oplossing", en: "Remedy" },
  origin: "instrument",
  citation: coachGuideline,
  codes: {
    "adapt-work": { nl: "Het werk aanpassen", en: "Adapt the work" },
    "coach-colleagues": { nl: "Collega's coachen", en: "Coach colleagues" },
    "coach-supervisor": { nl: "De leidinggevende coachen", en: "Coach the supervisor" },
    "adapt-workplace": { nl: "De werkplek aanpassen", en: "Adapt the workplace" },
  },
};
