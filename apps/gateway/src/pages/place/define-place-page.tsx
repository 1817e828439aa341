import type { Language, LocalizedText } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import type { AppDependencies } from "../../dependencies.ts";
import type { Chart } from "../charts/chart.ts";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { definePage, type PageContent } from "../site/define-page.tsx";
import { type PageId, siteMap } from "../site/site-map.ts";
import { PlaceChoice } from "./place-choice.ts";
import { PlaceFilters } from "./place-filters.tsx";
import type { Place } from "./place-model.ts";
import { type Asked, readPlace } from "./read-place.ts";

/** A page about one place: a municipality or all together. */
export interface PlacePage extends Asked {
  readonly page: PageId;
  readonly summary: LocalizedText;
  /** The question that the page answers. */
  readonly question: LocalizedText;
  /** The answer, in words. */
  readonly Lead: (props: PlaceProps) => Child;
  /** Charts and tables, under the choice of the place. */
  readonly Sections: (props: PlaceProps) => Child;
  readonly charts: Readonly<Record<string, (language: Language, place: Place) => Chart | undefined>>;
}

export interface PlaceProps {
  readonly language: Language;
  readonly place: Place;
}

/** A page with a choice of municipality and cohort in the address, in both languages, with its charts as files. */
export function definePlacePage(deps: AppDependencies, definition: PlacePage) {
  const charts = Object.entries(definition.charts).map(
    ([name, draw]) =>
      [
        name,
        async ({ language }: { language: Language }, choice: PlaceChoice) => {
          const place = await readPlace(deps, definition, choice);
          return place === undefined || place === "not-found" ? undefined : draw(language, place);
        },
      ] as const,
  );
  return definePage(deps, {
    page: definition.page,
    summary: definition.summary,
    query: PlaceChoice,
    async show({ language }, choice) {
      const place = await readPlace(deps, definition, choice);
      return place === "not-found" ? place : placeContent(language, definition, place);
    },
    charts: Object.fromEntries(charts),
  });
}

/** What such a page shows; without a place there is no release yet. */
export function placeContent(
  language: Language,
  { page, question, Lead, Sections }: Pick<PlacePage, "page" | "question" | "Lead" | "Sections">,
  place: Place | undefined,
): PageContent {
  return {
    title: siteMap[page].name[language],
    footer: <ReleaseFooter language={language} release={place?.release} />,
    content:
      place === undefined ? (
        <NoRelease language={language} title={question[language]} />
      ) : (
        <>
          <h1 class="nl-heading nl-heading--level-1">{question[language]}</h1>
          <Lead language={language} place={place} />
          <PlaceFilters language={language} page={page} place={place} />
          <Sections language={language} place={place} />
        </>
      ),
  };
}
