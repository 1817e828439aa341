import type { LocalizedText } from "@jobcoach/core";
import type { CombinationVerdict, ConditionVerdict, ParameterStatus, Scheme, UsedNumber } from "@jobcoach/core/schemes";

/** How sure a number is, in words. */
export const statusWords: Readonly<Record<ParameterStatus | UsedNumber["status"], LocalizedText>> = {
  verified: { nl: "gezien in de bron", en: "seen in the source" },
  inferred: { nl: "berekend of afgeleid", en: "calculated or inferred" },
  memory: { nl: "niet nagekeken in een bron", en: "not checked in a source" },
  unknown: { nl: "niet bekend", en: "not known" },
  given: { nl: "door u gegeven", en: "given by you" },
};

export const grantorWords: Readonly<Record<Scheme["grantor"], LocalizedText>> = {
  municipality: { nl: "gemeente", en: "municipality" },
  uwv: { nl: "UWV", en: "UWV" },
  "tax-administration": { nl: "Belastingdienst", en: "tax administration" },
  either: { nl: "gemeente of UWV", en: "municipality or UWV" },
};

export const verdictWords: Readonly<Record<ConditionVerdict, LocalizedText>> = {
  met: { nl: "voldaan", en: "met" },
  "not-met": { nl: "niet voldaan", en: "not met" },
  unknown: { nl: "niet bekend", en: "not known" },
};

export const combinationWords: Readonly<Record<CombinationVerdict, LocalizedText>> = {
  excluded: { nl: "gaat niet samen", en: "do not go together" },
  "highest-only": { nl: "alleen het hoogste", en: "the highest only" },
  allowed: { nl: "mag samen", en: "may go together" },
  unknown: { nl: "niet bekend", en: "not known" },
};
