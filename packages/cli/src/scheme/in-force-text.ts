import type { Language } from "@jobcoach/core";
import type { Scheme } from "@jobcoach/core/schemes";
import { notationIn } from "./notation.ts";

/** Since when a scheme is in force; "certainly from" where only the oldest text that was read is known. */
export function inForceText(inForce: Scheme["inForce"], language: Language): string {
  const { day } = notationIn(language);
  const first = day(inForce.from ?? inForce.readFrom);
  const isExact = inForce.from !== undefined;
  const since =
    language === "nl"
      ? `${isExact ? "vanaf" : "zeker vanaf"} ${first}`
      : `${isExact ? "from" : "certainly from"} ${first}`;
  if (inForce.to === undefined) return since;
  return `${since} ${language === "nl" ? "tot en met" : "until"} ${day(inForce.to)}`;
}
