import type { LocalizedText } from "@jobcoach/core";
import type { Comparability } from "./comparability.ts";
import type { ComparedPair } from "./compared-pair.ts";
import type { Verdict } from "./pair-words.ts";

/** What may be concluded about one municipality beside the others. */
export interface Conclusion {
  /** The reasons that speak of this municipality, and the grade they lead to. */
  readonly comparability: Comparability;
  /** The smallest difference with another municipality that these numbers would show; `null` where they show none. */
  readonly smallest: number | null;
  readonly sentence: LocalizedText;
}

/** What is known of one municipality when a conclusion is drawn. */
export interface Concluding {
  readonly municipality: string;
  /** The figure with the number of people it is of. */
  readonly figure: LocalizedText;
  /** All pairs of the comparison; none where there are too many municipalities. */
  readonly pairs: readonly ComparedPair[];
  /** Whether it stands apart from all others together, where there are no pairs. */
  readonly apart: boolean;
  /** The smallest difference with all others together, where there are no pairs. */
  readonly smallestWithRest: number | null;
  readonly comparability: Comparability;
  readonly nameOf: (municipality: string) => string;
  /** A difference with its unit. */
  readonly words: (difference: number) => LocalizedText;
}

/** The grade, the smallest difference that could be seen, and the sentence for people about one municipality. */
export function concludeOn(known: Concluding): Conclusion {
  const { municipality, pairs, figure, nameOf } = known;
  const own = pairs.filter(({ first, second }) => first === municipality || second === municipality);
  const reasons = known.comparability.reasons.filter((reason) => reason.municipalities.includes(municipality));
  const least = Math.min(...own.map(({ smallest }) => smallest ?? Number.POSITIVE_INFINITY));
  const smallest = pairs.length === 0 ? known.smallestWithRest : Number.isFinite(least) ? least : null;
  const { nl, en } = whatToSay(known, own, smallest);
  const name = nameOf(municipality);
  return {
    comparability: { grade: reasons[0]?.grade ?? "A", reasons },
    smallest,
    sentence: { nl: `${name}: ${figure.nl}. ${nl}`, en: `${name}: ${figure.en}. ${en}` },
  };
}

function whatToSay(known: Concluding, own: readonly ComparedPair[], smallest: number | null): LocalizedText {
  const { municipality, nameOf, words } = known;
  const comparable = own.filter(({ verdict }) => verdict !== "not-comparable");
  const blocked = own.find(({ verdict }) => verdict === "not-comparable");
  if (comparable.length === 0 && blocked !== undefined) return notComparable(blocked.comparability);
  if (own.length === 0 && known.comparability.grade === "D") return notComparable(known.comparability);
  const othersWith = (wanted: Verdict) =>
    own
      .filter(({ verdict }) => verdict === wanted)
      .map(({ first, second }) => nameOf(first === municipality ? second : first));
  const different = othersWith("different");
  if (different.length > 0) return isLarger(listOf(different, "en"), listOf(different, "and"));
  if (known.apart) return isLarger("de andere gemeenten samen", "the other municipalities together");
  const unclear = othersWith("too-much-unknown");
  if (unclear.length > 0) return tooMuchUnknown(listOf(unclear, "en"), listOf(unclear, "and"));
  return fitsChance(smallest === null ? null : words(smallest));
}

const listOf = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

const notComparable = ({ reasons: [reason] }: Comparability): LocalizedText => ({
  nl: `Dit cijfer is niet te vergelijken: ${reason?.text.nl ?? ""}.`,
  en: `This figure cannot be compared: ${reason?.text.en ?? ""}.`,
});

const isLarger = (nl: string, en: string): LocalizedText => ({
  nl: `Het verschil met ${nl} is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.`,
  en: `The difference from ${en} is larger than chance explains. This figure does not say where it comes from.`,
});

const tooMuchUnknown = (nl: string, en: string): LocalizedText => ({
  nl: `Er is te veel niet bekend om te zeggen of er een verschil is met ${nl}.`,
  en: `Too much is not known to say whether there is a difference from ${en}.`,
});

const fitsChance = (smallest: LocalizedText | null): LocalizedText =>
  smallest === null
    ? {
        nl: "Het verschil met de andere past bij toeval. Met zo weinig mensen is geen enkel verschil te zien.",
        en: "The difference from the others may be chance. With so few people no difference can be seen.",
      }
    : {
        nl: `Het verschil met de andere past bij toeval. Met deze aantallen zien we pas een verschil van ${smallest.nl} of meer.`,
        en: `The difference from the others may be chance. With these numbers only a difference of ${smallest.en} or more can be seen.`,
      };
