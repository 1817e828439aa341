import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { ownTexts } from "./texts.ts";

interface NoticeProps {
  readonly language: Language;
  readonly observedUntil: string | undefined;
}

/** Says on screen and on paper that these figures stay within the municipality. */
export function NotForPublication({ language, observedUntil }: NoticeProps) {
  const texts = ownTexts[language];
  const until = observedUntil === undefined ? "" : ` ${texts.until(numbersIn(language).date(observedUntil))}`;
  return (
    <div class="notice notice--own">
      <p class="nl-paragraph">
        <strong>{texts.notForPublication}.</strong> {texts.notForPublicationWhy}
        {until}
      </p>
    </div>
  );
}
