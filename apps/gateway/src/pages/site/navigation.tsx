import type { Language } from "@jobcoach/core";
import { hrefOf } from "./href-of.ts";
import { type PageId, pagesOf, parentOf, type SectionId, sections, siteMap } from "./site-map.ts";
import { siteTexts } from "./site-texts.ts";

interface NavigationProps {
  readonly language: Language;
  readonly page: PageId | undefined;
}

/** The sections of the site, and below them the pages of the section one is in; the present ones are marked. */
export function Navigation({ language, page }: NavigationProps) {
  const section = page === undefined ? undefined : siteMap[page].section;
  return (
    <>
      <nav class="site-nav" aria-label={siteTexts[language].navigation}>
        <div class="page-width">
          <ul class="site-nav__list">
            {(Object.keys(sections) as SectionId[]).map((id) => {
              const [first] = pagesOf(id);
              return (
                first !== undefined && (
                  <li>
                    <a
                      class="site-nav__link"
                      href={hrefOf(language, first)}
                      {...(id === section ? { "aria-current": first === page ? "page" : "true" } : {})}
                    >
                      {sections[id][language]}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      </nav>
      {section !== undefined && section !== "footer" && pagesOf(section).length > 1 && (
        <SectionNavigation language={language} page={page} section={section} />
      )}
    </>
  );
}

function SectionNavigation({ language, page, section }: NavigationProps & { section: SectionId }) {
  const present = new Set([page, page && parentOf(page), page && grandparentOf(page)]);
  return (
    <nav class="section-nav" aria-label={siteTexts[language].pagesOf(sections[section][language])}>
      <div class="page-width">
        <ul class="section-nav__list">
          {pagesOf(section).map((id) => (
            <li>
              <a
                class="section-nav__link"
                href={hrefOf(language, id)}
                {...(present.has(id) ? { "aria-current": id === page ? "page" : "true" } : {})}
              >
                {siteMap[id].name[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function grandparentOf(id: PageId): PageId | undefined {
  const parent = parentOf(id);
  return parent && parentOf(parent);
}
