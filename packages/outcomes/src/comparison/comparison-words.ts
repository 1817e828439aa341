import type { LocalizedText } from "@jobcoach/core";
import type { BesideRest } from "./beside-rest.ts";
import type { Comparability } from "./comparability.ts";
import type { ComparedPair } from "./compared-pair.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Verdict } from "./verdict.ts";

/** The sentence that stands above a comparison; `smallest` words the smallest difference of a pair. */
export function comparisonSentence(
  comparability: Comparability,
  pairs: readonly ComparedPair[],
  smallest: (difference: number) => LocalizedText,
): LocalizedText {
  const [reason] = comparability.reasons;
  if (comparability.grade === "D" && reason !== undefined && !pairs.some(isComparable))
    return {
      nl: `Deze cijfers zijn niet te vergelijken: ${reason.text.nl}.`,
      en: `These figures cannot be compared: ${reason.text.en}.`,
    };
  const different = pairs.filter(({ verdict }) => verdict === "different").length;
  if (different > 0)
    return {
      nl: `Bij ${different} van de ${pairs.length} paren gemeenten is het verschil groter dan past bij toeval.`,
      en: `In ${different} of the ${pairs.length} pairs of municipalities the difference is larger than chance explains.`,
    };
  const unclear = pairs.filter(({ verdict }) => verdict === "too-much-unknown").length;
  const fits = pairs.filter(({ verdict }) => verdict === "fits-chance").length;
  if (unclear > 0 && fits > 0)
    return {
      nl: `Bij ${fits} van de ${pairs.length} paren gemeenten past het verschil bij toeval. Bij ${unclear} is te veel niet bekend om dat te zeggen.`,
      en: `In ${fits} of the ${pairs.length} pairs of municipalities the difference may be chance. In ${unclear} too much is not known to say so.`,
    };
  if (unclear > 0)
    return {
      nl: `Bij ${unclear} van de ${pairs.length} paren gemeenten is te veel niet bekend om te zeggen of er een verschil is.`,
      en: `In ${unclear} of the ${pairs.length} pairs of municipalities too much is not known to say whether there is a difference.`,
    };
  const least = Math.min(...pairs.map((pair) => pair.smallest ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(least))
    return {
      nl: "Tussen deze gemeenten is geen verschil aan te tonen.",
      en: "No difference between these municipalities can be shown.",
    };
  const { nl, en } = smallest(least);
  return {
    nl: `Tussen deze gemeenten is geen verschil aan te tonen. Met deze aantallen zien we pas een verschil van ${nl} of meer.`,
    en: `No difference between these municipalities can be shown. With these numbers only a difference of ${en} or more can be seen.`,
  };
}

/** The sentence above a comparison of so many municipalities that each stands beside all others together. */
export function besideRestSentence(municipalities: readonly JudgedBesideRest[]): LocalizedText {
  const numberOf = (verdict: Verdict) =>
    municipalities.filter(({ verdictBesideRest }) => verdictBesideRest === verdict).length;
  const [different, unclear, blocked] = [
    numberOf("different"),
    numberOf("too-much-unknown"),
    numberOf("not-comparable"),
  ];
  const judged = different + unclear + numberOf("fits-chance");
  const isUsualAllowed = municipalities.some(({ besideRest }) => besideRest?.allowsFor === "usual-differences");
  const is = blocked === 1 ? "is" : "zijn";
  const blockedOnes: LocalizedText = {
    nl: blocked === 0 ? "" : ` ${blocked} ${is} niet te vergelijken.`,
    en: blocked === 0 ? "" : ` ${blocked} cannot be compared.`,
  };
  if (judged === 0)
    return {
      nl: `Tussen deze gemeenten is geen verschil te zien.${blockedOnes.nl}`,
      en: `No difference between these municipalities can be seen.${blockedOnes.en}`,
    };
  const nl = [different === 0 ? "Geen" : different, different > 1 ? "verschillen" : "verschilt"];
  const en = [different === 0 ? "None" : different, different > 1 ? "differ" : "differs"];
  const unclearOnes: LocalizedText = {
    nl: unclear === 0 ? "" : ` Bij ${unclear} is te veel niet bekend om dat te zeggen.`,
    en: unclear === 0 ? "" : ` Of ${unclear} too much is not known to say so.`,
  };
  return {
    nl: `${nl[0]} van de ${judged} gemeenten ${nl[1]} meer van de andere dan ${isUsualAllowed ? "gewoon is" : "past bij toeval"}.${unclearOnes.nl}${blockedOnes.nl}`,
    en: `${en[0]} of the ${judged} municipalities ${en[1]} more from the others than ${isUsualAllowed ? "is usual" : "chance explains"}.${unclearOnes.en}${blockedOnes.en}`,
  };
}

type JudgedBesideRest = Pick<Conclusion, "verdictBesideRest"> & { readonly besideRest: BesideRest | null };

const isComparable = ({ verdict }: ComparedPair) => verdict !== "not-comparable";
