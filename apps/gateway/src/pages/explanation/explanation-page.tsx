import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { rowWords } from "../lines/row-words.ts";
import { numbersIn } from "../numbers.ts";
import { Downloads } from "../parts/downloads.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { siteMap } from "../site/site-map.ts";
import { ExplanationFilters } from "./explanation-filters.tsx";
import type { ExplanationView } from "./explanation-model.ts";
import { Flow } from "./flow.tsx";
import { HiddenParts } from "./hidden-parts.tsx";
import { placeName } from "./place-name.ts";
import { inMode, resultOf } from "./result-words.ts";
import { Sources } from "./sources.tsx";
import { explanationTexts } from "./texts.ts";

/** How a published figure came about: from what was received to what is counted, and by which definition. */
export function explanationContent(language: Language, view: ExplanationView | undefined): PageContent {
  if (view === undefined) {
    const title = siteMap.explanation.name[language];
    return { title, content: <NoRelease language={language} title={title} /> };
  }
  const title = explanationTexts[language].question(view.definition.title[language]);
  return {
    title,
    footer: <ReleaseFooter language={language} release={view.release} />,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <Lead language={language} view={view} />
        <ExplanationFilters language={language} view={view} />
        <Flow language={language} view={view} />
        <Sources language={language} view={view} />
        <HiddenParts language={language} view={view} />
        <Definition language={language} view={view} />
      </>
    ),
  };
}

interface PartProps {
  readonly language: Language;
  readonly view: ExplanationView;
}

function Lead({ language, view }: PartProps) {
  const texts = explanationTexts[language];
  const { rows } = view;
  if (rows.length === 0) return <p class="nl-paragraph nl-paragraph--lead">{texts.noWhole}</p>;
  return (
    <>
      {rows.map((row) => (
        <p class="nl-paragraph nl-paragraph--lead">{leadOf(language, view, row)}</p>
      ))}
    </>
  );
}

function leadOf(language: Language, view: ExplanationView, row: ReleaseRow): string {
  const texts = explanationTexts[language];
  const { definition, choice } = view;
  const place = inMode(language, placeName(language, view), row);
  const cohort = cohortWords(language, choice.cohort);
  const words = rowWords(language, definition, row);
  if (words === undefined) return texts.notShown(place, cohort, statusWords(language, row));
  const share = figureOf(row, "share");
  return share === undefined
    ? texts.leadMeans(place, cohort, resultOf(language, definition, row))
    : texts.lead(place, cohort, numbersIn(language).whole(share.n), words.figure);
}

function Definition({ language, view: { definition, choice, release } }: PartProps) {
  const texts = explanationTexts[language];
  const { id, version, source } = definition;
  const search = new URLSearchParams({ municipality: choice.municipality, cohort: choice.cohort });
  return (
    <Part id="definition" title={texts.version}>
      <dl class="utrecht-data-list">
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{texts.version}</dt>
          <dd class="utrecht-data-list__item-value">{texts.versionOf(id, version)}</dd>
        </div>
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{texts.source}</dt>
          <dd class="utrecht-data-list__item-value" lang="en">
            {source}
          </dd>
        </div>
      </dl>
      <ul class="plain-list">
        <li>
          <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator: id } })}>
            {texts.definition}
          </a>
        </li>
        <li>
          <a class="nl-link" href={`/v1/outcomes/${encodeURIComponent(id)}/explanation?${search}`}>
            {texts.machine}
          </a>
        </li>
      </ul>
      <Downloads language={language} query={{ ...choice, release: String(release.number) }} />
    </Part>
  );
}
