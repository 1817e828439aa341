import { judgeLatest, judgePair } from "./asked-at-moments.ts";
import { disclosureTo, reactionOf, type ToldTo } from "./disclosure-answers.ts";
import type { PairedIndicator, ShareIndicator } from "./indicator.ts";
import { latestInWorkWindow, markDefinition, measuredInWorkDefinition } from "./mark-definition.ts";
import { measuredInWorkReasons } from "./measured-in-work.ts";

/** What telling the employer and telling colleagues have in common. One answer per person: the latest. */
export const disclosureDefinition = {
  kind: "share",
  version: "1.0.0",
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren: ja, nee en niet bekend samen. Wat niet bekend is, telt dus als niet aangetoond.",
    en: "Employees who were in work at the measurement: yes, no and not known together. What is not known therefore does not count as a yes.",
  },
  ...measuredInWorkDefinition,
  window: latestInWorkWindow,
  unknowns: {
    nl: "Zonder meting of zonder antwoord is de uitkomst niet bekend. De bovengrens telt dan ja.",
    en: "Without a measurement or an answer the outcome is not known. The upper bound counts it as yes.",
  },
  direction: "neutral",
  unit: "share",
  reasons: { ...measuredInWorkReasons, counted: ["yes", "no"] },
  source: "Trimbos-instituut AF1834 (2020), question to employees, as told by Movisie; the moment by this project",
} satisfies Partial<ShareIndicator>;

/** What the marks for both reactions have in common: only those who told can say how others reacted. */
export const reactionDefinition = {
  ...markDefinition,
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren, die het verteld hebben en een cijfer gaven.",
    en: "Employees who were in work at the measurement, who told and gave a mark.",
  },
  exclusions: {
    nl: "Niet verteld, niet aan het werk bij de meting, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Not told, not in work at the measurement, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Zonder meting of zonder cijfer is de uitkomst niet bekend. Ook niet als onbekend is of iemand het verteld heeft.",
    en: "Without a measurement or a mark the outcome is not known. Nor is it where nobody knows whether somebody told.",
  },
  reasons: {
    ...measuredInWorkReasons,
    excluded: [...measuredInWorkReasons.excluded, "not-disclosed"],
    unknown: [...measuredInWorkReasons.unknown, "disclosure-not-known", "answers-contradict"],
  },
  source: "Trimbos-instituut AF1834 (2020), question to employees, as told by Movisie; windows by this project",
} satisfies Partial<PairedIndicator>;

/** Judges whether somebody told. */
export const judgeDisclosure = (whom: ToldTo): ShareIndicator["judge"] =>
  judgeLatest(disclosureTo(whom), (answer) => answer);

/** Judges the mark for the reaction of those who were told. */
export const judgeReaction = (whom: ToldTo): PairedIndicator["judge"] => judgePair(reactionOf(whom));
