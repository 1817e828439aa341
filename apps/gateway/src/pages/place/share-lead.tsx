import type { Language } from "@jobcoach/core";
import type { PublishedShare } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { numbersIn } from "../numbers.ts";
import { definitionOf, type Place, placeName } from "./place-model.ts";
import { placeTexts } from "./place-texts.ts";

interface ShareLeadProps {
  readonly language: Language;
  readonly place: Place;
  /** Its definition has the sentence. */
  readonly indicator: string;
  readonly figure: Pick<PublishedShare, "n" | "share" | "interval">;
  /** In the size of other text: the answer to a further question of a page. */
  readonly isQuiet?: boolean;
}

/** The sentence of an indicator with its share, the uncertainty in words, and of how many. */
export function ShareLead({
  language,
  place,
  indicator,
  figure: { n, share, interval },
  isQuiet = false,
}: ShareLeadProps) {
  const texts = placeTexts[language];
  const numbers = numbersIn(language);
  const [before = "", after = ""] = (definitionOf(place, indicator)?.sentence[language] ?? "{}").split("{}");
  return (
    <>
      <p class={isQuiet ? "nl-paragraph" : "nl-paragraph nl-paragraph--lead"}>
        {before}
        <strong class="headline">{numbers.percent(share, n)}</strong>
        {after} {texts.known(numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper))}
      </p>
      <p class="nl-paragraph">
        {texts.counted(numbers.whole(n), placeName(language, place), cohortWords(language, place.choice.cohort))}
      </p>
    </>
  );
}
