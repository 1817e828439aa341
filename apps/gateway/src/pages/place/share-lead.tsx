import type { Language } from "@jobcoach/core";
import type { PublishedShare } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { numbersIn } from "../numbers.ts";
import { definitionOf, type Place, placeName } from "./place-model.ts";
import { placeTexts } from "./place-texts.ts";
import { ShareSentence } from "./share-sentence.tsx";

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
export function ShareLead({ language, place, indicator, figure, isQuiet = false }: ShareLeadProps) {
  const [before = "", after = ""] = (definitionOf(place, indicator)?.sentence[language] ?? "{}").split("{}");
  const n = numbersIn(language).whole(figure.n);
  return (
    <>
      <ShareSentence language={language} sentence={[before, after]} figure={figure} isQuiet={isQuiet} />
      <p class="nl-paragraph">
        {placeTexts[language].counted(n, placeName(language, place), cohortWords(language, place.choice.cohort))}
      </p>
    </>
  );
}
