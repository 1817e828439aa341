import { z } from "zod";
import { matchingPairCodes } from "../codes/result.ts";
import type { LocalizedText } from "../values/localized-text.ts";
import { MatchComponent } from "./match-component.ts";

/** The aspects of a match that this product names; a source may rate aspects of its own. */
export const MatchAspect = z
  .enum([
    ...MatchComponent.options,
    "mental-workload",
    "physical-load",
    "hours",
    "tasks",
    "social-climate",
    "travel",
    "supervision",
    "content-level",
  ])
  .meta({ id: "MatchAspect", title: "Aspect van de match", description: "One aspect of the match." });
export type MatchAspect = z.infer<typeof MatchAspect>;

/** Where an aspect comes from: the study of Trimbos (AF1834), the Leidraad Jobcoach, or this project. */
export interface AspectDescription {
  readonly label: LocalizedText;
  readonly origin: "study" | "leidraad" | "this-project";
}

const pair = (row: keyof typeof matchingPairCodes.codes): AspectDescription => ({
  label: matchingPairCodes.codes[row],
  origin: "leidraad",
});

const added = (nl: string, en: string): AspectDescription => ({ label: { nl, en }, origin: "this-project" });

/** Label and origin of every aspect. */
export const matchAspects: Readonly<Record<MatchAspect, AspectDescription>> = {
  skills: pair("1"),
  learning: pair("2"),
  "social-context": pair("3"),
  identity: pair("4"),
  wishes: pair("5"),
  "mental-workload": { label: { nl: "Mentale werkbelasting", en: "Mental workload" }, origin: "study" },
  "physical-load": added("Lichamelijke belasting", "Physical load"),
  hours: added("Aantal uren", "Hours"),
  tasks: added("Taken", "Tasks"),
  "social-climate": added("Sfeer", "Social climate"),
  travel: added("Reizen", "Travel"),
  supervision: added("Leiding", "Supervision"),
  "content-level": added("Niveau van het werk", "Level of the work"),
};

/** The study rated "various aspects" and names one of them; its list was not found and is not guessed at. */
export const studyAspects: { readonly named: readonly MatchAspect[]; readonly list: "unknown" } = {
  named: ["mental-workload"],
  list: "unknown",
};
