import type { Language } from "@jobcoach/core";
import { POOLED } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import type { EffectLine } from "./effect-lines.ts";
import { lineName, numberWords } from "./effect-words.ts";
import { placeWords, shareWords, shortWords } from "./explanation-words.ts";

interface ExplanationsProps {
  readonly language: Language;
  readonly lines: readonly EffectLine[];
  /** Whether more than one value of a figure is told, so that each has to be named. */
  readonly named?: boolean;
}

/** Which few trajectories explain most of each change that can be seen, by the rows in which they stand. */
export function Explanations({ language, lines, named = false }: ExplanationsProps) {
  return (
    <>
      {explainedIn(language, lines).map(({ line, explanation }) => (
        <>
          <p class="nl-paragraph">
            {named && `${lineName(language, line)}. `}
            {shareWords(language, explanation)}
          </p>
          <ul class="text-list">
            {placeWords(language, explanation).map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

/** The same in short, in a list of figures of which nothing else is said. */
export function ExplanationList({ language, lines }: Omit<ExplanationsProps, "named">) {
  const explained = explainedIn(language, lines);
  if (explained.length === 0) return null;
  return (
    <dl class="utrecht-data-list">
      {explained.map(({ line, explanation }) => (
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">
            {line.cohort === POOLED
              ? lineName(language, line)
              : `${lineName(language, line)}, ${cohortWords(language, line.cohort)}`}
          </dt>
          <dd class="utrecht-data-list__item-value">{shortWords(language, explanation)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A change behind the decimals that are shown needs no explanation. */
const explainedIn = (language: Language, lines: readonly EffectLine[]) =>
  lines.flatMap((line) => {
    const { explanation, indicator, before, beforeN, after, afterN } = line;
    const [was, is] = [
      numberWords(language, indicator, before, beforeN),
      numberWords(language, indicator, after, afterN),
    ];
    return explanation === undefined || was === is ? [] : [{ line, explanation }];
  });
