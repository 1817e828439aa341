import type { Language } from "@jobcoach/core";
import type { OwnMunicipality } from "../deliveries/own-municipalities.ts";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { ownTexts } from "./texts.ts";

interface ChooseProps {
  readonly language: Language;
  readonly municipalities: readonly OwnMunicipality[];
}

/** Whose figures somebody wants to see. */
export function chooseContent({ language, municipalities }: ChooseProps): PageContent {
  const texts = ownTexts[language];
  return {
    title: texts.choose,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{texts.choose}</h1>
        <p class="nl-paragraph nl-paragraph--lead">
          {municipalities.length === 0 ? texts.noMunicipality : texts.chooseLead}
        </p>
        {municipalities.length === 0 ? (
          <p class="nl-paragraph">
            <a class="nl-link" href={hrefOf(language, "deliver")}>
              {texts.toDeliver}
            </a>
          </p>
        ) : (
          <ul class="choices">
            {municipalities.map(({ code, name }) => (
              <li>
                <a class="nl-link" href={hrefOf(language, "ownFiguresOf", { parameters: { code } })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}
