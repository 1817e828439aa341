import type { Citation } from "../../law/citation.ts";
import type { Reason } from "../../law/reason.ts";
import type { LocalizedText } from "../../values/localized-text.ts";

/** Why an assessment or a combination says what it says; public and stable codes, listed once. */
export const assessmentReasons = {
  "condition-not-met": { nl: "Hieraan is niet voldaan", en: "This is not met" },
  "fact-missing": { nl: "Er ontbreekt een gegeven", en: "A fact is missing" },
  "needs-judgement": { nl: "Hierover moet iemand oordelen", en: "Somebody has to judge this" },
  "parameter-memory": { nl: "Een getal is niet in een bron gezien", en: "A number was not seen in a source" },
  "parameter-unknown": { nl: "Een getal is niet bekend voor die dag", en: "A number is not known for that day" },
  "text-not-read": { nl: "De tekst van die dag is niet gelezen", en: "The text of that day was not read" },
  "only-inferred": { nl: "Alleen afgeleid, niet zo in een bron gezien", en: "Only inferred, not seen in a source" },
  "only-from-memory": { nl: "Niet in een bron gezien", en: "Not seen in a source" },
  "not-in-force": { nl: "De regeling geldt niet op die dag", en: "The scheme is not in force on that day" },
  "start-not-known": {
    nl: "De regeling is voor die dag niet nagelezen",
    en: "What the scheme was on that day has not been read",
  },
  "unknown-scheme": { nl: "Deze regeling bestaat niet", en: "There is no such scheme" },
  "input-unusable": { nl: "Dit gegeven klopt niet", en: "This input cannot be used" },
  "combination-rule": { nl: "De wet regelt dit", en: "The law rules on this" },
  "combination-not-known": {
    nl: "Over deze combinatie is niets gevonden",
    en: "Nothing was found on this combination",
  },
  "responsibility-not-derivable": {
    nl: "Wie verantwoordelijk is, volgt niet uit de feiten; gemeente en UWV mogen het afspreken",
    en: "Who is responsible does not follow from facts; municipality and UWV may agree on it",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type AssessmentReasonCode = keyof typeof assessmentReasons;

interface ReasonParts extends Partial<Pick<Reason, "parameter" | "status" | "input">> {
  readonly citation?: Citation;
  /** What it is about, added to the text. */
  readonly about?: LocalizedText;
}

/** A reason with its code, its text and where it stands. */
export function reason(code: AssessmentReasonCode, { about, ...parts }: ReasonParts = {}): Reason {
  const text = assessmentReasons[code];
  return {
    code,
    text: about === undefined ? text : { nl: `${text.nl}: ${about.nl}`, en: `${text.en}: ${about.en}` },
    ...parts,
  };
}
