import type { LocalizedText } from "@jobcoach/core";
import type { Comparability } from "./comparability.ts";
import type { Verdict } from "./verdict.ts";

export interface PairWords {
  readonly verdict: Verdict;
  readonly title: LocalizedText;
  readonly first: NamedFigure;
  readonly second: NamedFigure;
  /** The difference and the smallest one that these numbers could show, with their unit; the latter may be none. */
  readonly difference: LocalizedText;
  readonly smallest: LocalizedText | null;
  readonly comparability: Comparability;
}

export interface NamedFigure {
  readonly name: string;
  /** The figure with the number of people it is of. */
  readonly figure: LocalizedText;
}

/** The sentence for people about two municipalities. */
export function pairSentence(words: PairWords): LocalizedText {
  const { title, first, second } = words;
  const { nl, en } = conclusions[words.verdict](words);
  return {
    nl: `${title.nl}: ${first.name} ${first.figure.nl}, ${second.name} ${second.figure.nl}. ${nl}`,
    en: `${title.en}: ${first.name} ${first.figure.en}, ${second.name} ${second.figure.en}. ${en}`,
  };
}

const conclusions: Readonly<Record<Verdict, (words: PairWords) => LocalizedText>> = {
  different: ({ difference, comparability }) => ({
    nl: `Het verschil van ${difference.nl} is groter dan past bij toeval. Waardoor het komt, zeggen deze cijfers niet.${caution(comparability).nl}`,
    en: `The difference of ${difference.en} is larger than chance explains. These figures do not say where it comes from.${caution(comparability).en}`,
  }),
  "fits-chance": ({ smallest }) =>
    smallest === null
      ? {
          nl: "Het verschil past bij toeval. Met zo weinig mensen is geen enkel verschil te zien.",
          en: "The difference may be chance. With so few people no difference can be seen.",
        }
      : {
          nl: `Het verschil past bij toeval. Met deze aantallen zien we pas een verschil van ${smallest.nl} of meer.`,
          en: `The difference may be chance. With these numbers only a difference of ${smallest.en} or more can be seen.`,
        },
  "too-much-unknown": ({ comparability }) =>
    isNotShown(comparability)
      ? {
          nl: "Van hoeveel mensen de uitkomst niet bekend is, wordt niet apart getoond. Daarom is niet te zeggen of er een verschil is.",
          en: "The number of people whose outcome is not known is not shown separately. So it cannot be said whether there is a difference.",
        }
      : {
          nl: "Er is te veel niet bekend om te zeggen of er een verschil is.",
          en: "Too much is not known to say whether there is a difference.",
        },
  "not-comparable": ({ comparability }) => ({
    nl: `Deze cijfers zijn niet te vergelijken: ${why(comparability).nl}.`,
    en: `These figures cannot be compared: ${why(comparability).en}.`,
  }),
};

/** Whether not the unknown themselves but that they are not shown apart may be what stands in the way. */
export const isNotShown = ({ reasons }: Comparability) => reasons.some(({ code }) => code === "unknown-not-shown");

const why = ({ reasons }: Comparability): LocalizedText => reasons[0]?.text ?? { nl: "", en: "" };

/** The warning that a difference may come from how things are recorded, from grade C on. */
export function caution(comparability: Comparability): LocalizedText {
  if (comparability.grade !== "C") return { nl: "", en: "" };
  const { nl, en } = why(comparability);
  return { nl: ` Let op: ${nl}.`, en: ` Beware: ${en}.` };
}
