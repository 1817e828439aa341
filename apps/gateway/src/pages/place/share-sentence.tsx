import type { Language } from "@jobcoach/core";
import type { PublishedShare } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { placeTexts } from "./place-texts.ts";

interface ShareSentenceProps {
  readonly language: Language;
  /** What stands before and after the share. */
  readonly sentence: readonly [before: string, after: string];
  readonly figure: Pick<PublishedShare, "n" | "share" | "interval">;
  /** In the size of other text: the answer to a further question of a page. */
  readonly isQuiet?: boolean;
}

/** A sentence in which a share stands out, with the uncertainty in words. */
export function ShareSentence({
  language,
  sentence: [before, after],
  figure: { n, share, interval },
  isQuiet = false,
}: ShareSentenceProps) {
  const numbers = numbersIn(language);
  const [lower, upper] = [numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper)];
  return (
    <p class={isQuiet ? "nl-paragraph" : "nl-paragraph nl-paragraph--lead"}>
      {before}
      <strong class="headline">{numbers.percent(share, n)}</strong>
      {after} {placeTexts[language].known(lower, upper)}
    </p>
  );
}
