import type { Language, LocalizedText } from "@jobcoach/core";
import type { Indicator } from "@jobcoach/outcomes";
import type { Child } from "hono/jsx";
import { formula, fraction, root, squared, sub } from "./math.tsx";

/** A formula in symbols, with what it is about and what its letters stand for. */
export interface Formula {
  readonly about: LocalizedText;
  readonly symbols: Child;
}

/** How the figures of an indicator are calculated, by its kind; what they are calculated from is said in words beside it. */
export const formulasOf = (language: Language, kind: Indicator["kind"]): readonly Formula[] =>
  makers[kind](wordsIn[language]);

const wordsIn = {
  nl: { yes: "ja", no: "nee", unknown: "niet bekend", start: "begin", later: "later", answer: "antwoord" },
  en: { yes: "yes", no: "no", unknown: "not known", start: "start", later: "later", answer: "answer" },
} as const;

type Words = (typeof wordsIn)[Language];

const about = (nl: string, en: string, symbols: Child): Formula => ({ about: { nl, en }, symbols });

const makers: Readonly<Record<Indicator["kind"], (words: Words) => readonly Formula[]>> = {
  share({ yes, no, unknown }) {
    const all = [yes, "+", no, "+", unknown];
    return [
      about("Het deel dat zeker ‘ja’ is", "The share that is known to be ‘yes’", formula(fraction([yes], all))),
      about(
        "Hoogstens: als alles wat niet bekend is ‘ja’ is",
        "At most: if all that is not known is ‘yes’",
        formula(fraction([yes, "+", unknown], all)),
      ),
      about(
        "Marge van 95 % (Wilson). Hier is k het aantal ‘ja’, n alles samen en z = 1,96.",
        "Margin of 95% (Wilson). Here k is the number of ‘yes’, n all together and z = 1.96.",
        formula(
          fraction(
            [
              "2",
              "k",
              "+",
              squared("z"),
              "±",
              "z",
              root(squared("z"), "+", "4", "k", "(", "1", "−", fraction(["k"], ["n"]), ")"),
            ],
            ["2", "(", "n", "+", squared("z"), ")"],
          ),
        ),
      ),
    ];
  },
  "paired-mean": ({ start, later }) => [
    about(
      "Het gemiddelde op een moment. Hier is x wat bij iemand is gemeten, en n het aantal mensen.",
      "The mean at a moment. Here x is what was measured of somebody, and n the number of people.",
      formula(fraction(["∑", "x"], ["n"])),
    ),
    about(
      "De verandering, van de m mensen die twee keer zijn gemeten",
      "The change, of the m people who were measured twice",
      formula(fraction(["∑", "(", sub("x", later), "−", sub("x", start), ")"], ["m"])),
    ),
  ],
  distribution: ({ answer }) => [
    about(
      "Het deel dat een antwoord gaf. Hier is n het aantal mensen dat de vraag heeft beantwoord.",
      "The share that gave an answer. Here n is the number of people who answered the question.",
      formula(fraction([sub("k", answer)], ["n"])),
    ),
  ],
  survival: () => [
    about(
      "Het deel dat langer duurt dan t dagen (Kaplan-Meier). Op dag i eindigt het bij d van de n mensen die we dan nog volgen.",
      "The share that lasts longer than t days (Kaplan-Meier). On day i it ends for d of the n people whom we still follow.",
      formula(
        "S",
        "(",
        "t",
        ")",
        "=",
        sub("∏", "i", "≤", "t"),
        "(",
        "1",
        "−",
        fraction([sub("d", "i")], [sub("n", "i")]),
        ")",
      ),
    ),
  ],
  association: () => [
    about(
      "Kleinste kwadraten. Hier is y de uitkomst en elke x iets wat ermee samen kan gaan; b zegt hoeveel.",
      "Least squares. Here y is the outcome and each x something that may go with it; b says how much.",
      formula("y", "=", sub("b", "0"), "+", "∑", sub("b", "j"), sub("x", "j"), "+", "e"),
    ),
  ],
};
