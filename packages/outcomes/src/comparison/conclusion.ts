import type { LocalizedText } from "@jobcoach/core";
import type { BesideRest } from "./beside-rest.ts";
import type { Comparability } from "./comparability.ts";
import type { ComparedPair } from "./compared-pair.ts";
import { caution, isNotShown } from "./pair-words.ts";
import type { Verdict } from "./verdict.ts";

/** What may be concluded about one municipality beside the others. */
export interface Conclusion {
  /** The reasons that speak of this municipality, and the grade they lead to. */
  readonly comparability: Comparability;
  /** What may be said of it beside all others together; `null` where there are pairs, and where there is nothing to judge. */
  readonly verdictBesideRest: Verdict | null;
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
  /** How it compares with all others together; `null` where that was not judged. */
  readonly besideRest: BesideRest | null;
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
  const comparability: Comparability = { grade: reasons[0]?.grade ?? "A", reasons };
  const least = Math.min(...own.map(({ smallest }) => smallest ?? Number.POSITIVE_INFINITY));
  const smallest = pairs.length === 0 ? (known.besideRest?.smallest ?? null) : Number.isFinite(least) ? least : null;
  const isBlocked = pairs.length === 0 && comparability.grade === "D";
  const verdictBesideRest = isBlocked ? "not-comparable" : (known.besideRest?.verdict ?? null);
  const seen = smallest === null ? null : known.words(smallest);
  const { nl, en } = pairs.length > 0 ? besideEach(known, own, seen) : besideAll(known, comparability, seen);
  const name = nameOf(municipality);
  return {
    comparability,
    verdictBesideRest,
    smallest,
    sentence: { nl: `${name}: ${figure.nl}. ${nl}`, en: `${name}: ${figure.en}. ${en}` },
  };
}

function besideEach(
  { municipality, nameOf }: Concluding,
  own: readonly ComparedPair[],
  smallest: LocalizedText | null,
): LocalizedText {
  const comparable = own.filter(({ verdict }) => verdict !== "not-comparable");
  const blocked = own.find(({ verdict }) => verdict === "not-comparable");
  if (comparable.length === 0 && blocked !== undefined) return notComparable(blocked.comparability);
  const othersWith = (wanted: Verdict) =>
    own
      .filter(({ verdict }) => verdict === wanted)
      .map(({ first, second }) => nameOf(first === municipality ? second : first));
  const different = othersWith("different");
  if (different.length > 0) return isLarger(listed(different));
  const unclear = othersWith("too-much-unknown");
  const isHidden = own.some((pair) => pair.verdict === "too-much-unknown" && isNotShown(pair.comparability));
  return unclear.length > 0 ? tooMuchUnknown(listed(unclear), isHidden) : fitsChance(smallest);
}

function besideAll(
  { besideRest, comparability: whole }: Concluding,
  comparability: Comparability,
  smallest: LocalizedText | null,
): LocalizedText {
  if (comparability.grade === "D") return notComparable(comparability);
  if (besideRest === null) return NO_DIFFERENCE;
  const { verdict, allowsFor } = besideRest;
  if (verdict === "different") return withCaution(isLarger(ALL_OTHERS), caution(comparability));
  if (verdict === "too-much-unknown") return tooMuchUnknown(ALL_OTHERS, isNotShown(whole));
  return allowsFor === "chance" ? fitsChance(smallest) : isUsual(smallest);
}

const withCaution = (claim: LocalizedText, { nl, en }: LocalizedText): LocalizedText => ({
  nl: `${claim.nl}${nl}`,
  en: `${claim.en}${en}`,
});

const NO_DIFFERENCE: LocalizedText = {
  nl: "Er is geen verschil met de andere te zien.",
  en: "No difference from the others can be seen.",
};

const ALL_OTHERS: LocalizedText = { nl: "de andere gemeenten samen", en: "the other municipalities together" };

const listed = (names: readonly string[]): LocalizedText => ({ nl: listOf(names, "en"), en: listOf(names, "and") });

const listOf = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

const notComparable = ({ reasons: [reason] }: Comparability): LocalizedText => ({
  nl: `Dit cijfer is niet te vergelijken: ${reason?.text.nl ?? ""}.`,
  en: `This figure cannot be compared: ${reason?.text.en ?? ""}.`,
});

const isLarger = ({ nl, en }: LocalizedText): LocalizedText => ({
  nl: `Het verschil met ${nl} is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.`,
  en: `The difference from ${en} is larger than chance explains. This figure does not say where it comes from.`,
});

const tooMuchUnknown = ({ nl, en }: LocalizedText, isHidden: boolean): LocalizedText =>
  isHidden
    ? {
        nl: `Van hoeveel mensen de uitkomst niet bekend is, wordt niet apart getoond. Daarom is niet te zeggen of er een verschil is met ${nl}.`,
        en: `The number of people whose outcome is not known is not shown separately. So it cannot be said whether there is a difference from ${en}.`,
      }
    : {
        nl: `Er is te veel niet bekend om te zeggen of er een verschil is met ${nl}.`,
        en: `Too much is not known to say whether there is a difference from ${en}.`,
      };

const fitsChance = (smallest: LocalizedText | null): LocalizedText =>
  withVisible(
    { nl: "Het verschil met de andere past bij toeval.", en: "The difference from the others may be chance." },
    smallest,
  );

const isUsual = (smallest: LocalizedText | null): LocalizedText =>
  withVisible(
    {
      nl: "Het verschil met de andere is niet groter dan tussen gemeenten gewoon is.",
      en: "The difference from the others is not larger than is usual between municipalities.",
    },
    smallest,
  );

const withVisible = (said: LocalizedText, smallest: LocalizedText | null): LocalizedText =>
  smallest === null
    ? {
        nl: `${said.nl} Met deze aantallen is geen enkel verschil te zien.`,
        en: `${said.en} With these numbers no difference can be seen.`,
      }
    : {
        nl: `${said.nl} Met deze aantallen zien we pas een verschil van ${smallest.nl} of meer.`,
        en: `${said.en} With these numbers only a difference of ${smallest.en} or more can be seen.`,
      };
