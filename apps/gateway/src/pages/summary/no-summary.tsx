import type { Submission } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { siteMap } from "../site/site-map.ts";
import { summaryTexts } from "./texts.ts";

/** Why a delivery that does not count has no summary, and where to go. */
export function noSummaryContent(language: Language, { id, links }: Submission): PageContent {
  const texts = summaryTexts[language];
  const successor = links.supersededBy?.split("/").at(-1);
  return {
    title: siteMap.summary.name[language],
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{siteMap.summary.name[language]}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{texts.notCounting}</p>
        <p class="nl-paragraph">
          <a class="nl-link" href={hrefOf(language, "delivery", { parameters: { id: successor ?? id } })}>
            {successor === undefined ? texts.toDelivery : texts.toSuccessor}
          </a>
        </p>
      </>
    ),
  };
}
