import type { Language } from "@jobcoach/core";
import { hrefOf, type Place } from "./href-of.ts";
import { type PageId, parentOf, pathOf, siteMap } from "./site-map.ts";
import { siteTexts } from "./site-texts.ts";

interface BreadcrumbProps {
  readonly language: Language;
  readonly page: PageId;
  readonly place: Place;
  readonly title: string;
}

/** The pages above a page that is reached through others; nothing on a page of the navigation itself. */
export function Breadcrumb({ language, page, place, title }: BreadcrumbProps) {
  const above = pagesAbove(page);
  if (above.length === 0) return null;
  return (
    <nav class="utrecht-breadcrumb-nav" aria-label={siteTexts[language].breadcrumb}>
      <ol class="utrecht-breadcrumb-nav__list">
        {above.map((id) => (
          <li class="utrecht-breadcrumb-nav__item">
            <a class="nl-link" href={hrefOf(language, id, { parameters: parametersFor(language, id, place) })}>
              {siteMap[id].name[language]}
            </a>
          </li>
        ))}
        <li class="utrecht-breadcrumb-nav__item" aria-current="page">
          {title}
        </li>
      </ol>
    </nav>
  );
}

function pagesAbove(page: PageId): readonly PageId[] {
  const parent = parentOf(page);
  return parent === undefined ? [] : [...pagesAbove(parent), parent];
}

function parametersFor(language: Language, id: PageId, { parameters = {} }: Place) {
  const path = pathOf(language, id);
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => path.includes(`:${name}`)));
}
