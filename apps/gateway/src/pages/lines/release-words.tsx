import type { Language } from "@jobcoach/core";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { numbersIn } from "../numbers.ts";
import { hrefOf } from "../site/href-of.ts";

const texts = {
  nl: {
    none: "Er is nog geen uitgave met cijfers.",
    next: "Zodra gemeenten hebben aangeleverd en er een uitgave is gemaakt, staan de cijfers hier.",
    release: (number: string, date: string) =>
      `Uitgave ${number}, gemaakt op ${date}. Een uitgave verandert niet meer.`,
    protection: (minimum: string) =>
      `Om mensen te beschermen tonen we geen cijfers over minder dan ${minimum} personen, en ook geen getallen waaruit die zijn af te leiden.`,
  },
  en: {
    none: "There is no release with figures yet.",
    next: "As soon as municipalities have delivered and a release has been made, the figures are here.",
    release: (number: string, date: string) => `Release ${number}, made on ${date}. A release never changes.`,
    protection: (minimum: string) =>
      `To protect people we show no figures about fewer than ${minimum} persons, nor numbers from which those could be worked out.`,
  },
} as const;

/** What a page of published figures says before the first release. */
export const NoRelease = ({ language, title }: { language: Language; title: string }) => (
  <>
    <h1 class="nl-heading nl-heading--level-1">{title}</h1>
    <p class="nl-paragraph nl-paragraph--lead">{texts[language].none}</p>
    <p class="nl-paragraph">{texts[language].next}</p>
  </>
);

/** From which release the figures of a page are, and how people in them are protected. */
export function ReleaseFooter({ language, release }: { language: Language; release: ReleaseHead | undefined }) {
  if (release === undefined) return null;
  const { number, madeAt, policy } = release;
  const numbers = numbersIn(language);
  return (
    <>
      <p class="nl-paragraph">
        <a class="nl-link" href={hrefOf(language, "release", { parameters: { number: String(number) } })}>
          {texts[language].release(numbers.whole(number), numbers.date(madeAt.slice(0, 10)))}
        </a>
      </p>
      <p class="nl-paragraph">{texts[language].protection(numbers.whole(policy.minimumPersons))}</p>
    </>
  );
}
