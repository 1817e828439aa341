import type { LocalizedText } from "../values/localized-text.ts";
import type { FindingLevel, Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** Why a rule matters: its own reason, else what its severity and level mean for the figures. */
export const whyOf = ({ why, severity, level }: Rule): LocalizedText => why ?? consequenceOf(severity, level);

/** What a finding of this severity and level does to the delivery. */
function consequenceOf(severity: Severity, level: FindingLevel): LocalizedText {
  if (severity !== "error") return severity === "warning" ? WARNS : INFORMS;
  if (level === "file" || level === "delivery") return REFUSES_DELIVERY;
  return level === "structure" ? REFUSES_PART : REJECTS_RECORD;
}

const REFUSES_DELIVERY: LocalizedText = {
  nl: "Zonder dit is niet zeker waar de cijfers over gaan. De hele levering telt daarom niet mee.",
  en: "Without this it is not certain what the figures are about. The delivery as a whole therefore does not count.",
};
const REFUSES_PART: LocalizedText = {
  nl: "Dit deel van het bestand is niet met zekerheid te lezen. Wat er staat telt daarom niet mee.",
  en: "This part of the file cannot be read with certainty. What stands there therefore does not count.",
};
const REJECTS_RECORD: LocalizedText = {
  nl: "Een verkeerde waarde verandert ongemerkt een cijfer. Het record telt daarom niet mee tot het klopt; de andere wel.",
  en: "A wrong value changes a figure unnoticed. The record therefore does not count until it is right; the others do.",
};
const WARNS: LocalizedText = {
  nl: "Het kan kloppen, maar vaak is er iets misgegaan. Het record telt mee; kijk het na.",
  en: "It may be right, but often something went wrong. The record counts; look it up.",
};
const INFORMS: LocalizedText = {
  nl: "Er is niets fout. Zo ziet u wat er met uw gegevens is gedaan.",
  en: "Nothing is wrong. It shows what was done with your data.",
};
