import type { Language } from "@jobcoach/core";
import { type Scheme, type SchemeId, schemes } from "@jobcoach/core/schemes";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { HowCounted } from "../place/how-counted.tsx";
import { type PlaceChoice, placeQuery } from "../place/place-choice.ts";
import { PlaceFilters } from "../place/place-filters.tsx";
import type { Place } from "../place/place-model.ts";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { siteMap } from "../site/site-map.ts";
import { CitationLink } from "./citation-link.tsx";
import { SchemeSection } from "./scheme-section.tsx";
import { schemesTexts } from "./texts.ts";
import { SchemesLead, schemesIndicators, UseSections } from "./use-sections.tsx";

interface SchemesView {
  readonly choice: PlaceChoice;
  /** Nothing before the first release; the law stands here all the same. */
  readonly place: Place | undefined;
  readonly chosen: Scheme | undefined;
}

/** Which schemes are used, and what the law says of each. */
export function schemesContent(language: Language, { choice, place, chosen }: SchemesView): PageContent {
  const texts = schemesTexts[language];
  return {
    title: siteMap.schemes.name[language],
    footer: <ReleaseFooter language={language} release={place?.release} />,
    content: (
      <>
        {place === undefined ? (
          <NoRelease language={language} title={texts.question} />
        ) : (
          <>
            <h1 class="nl-heading nl-heading--level-1">{texts.question}</h1>
            <SchemesLead language={language} place={place} />
            <PlaceFilters language={language} page="schemes" place={place}>
              {chosen !== undefined && <input type="hidden" name="scheme" value={chosen.id} />}
            </PlaceFilters>
          </>
        )}
        {chosen !== undefined && <SchemeSection language={language} scheme={chosen} />}
        {place !== undefined && <UseSections language={language} place={place} />}
        <Part id="law" title={texts.law}>
          <p class="nl-paragraph">{texts.lawIntro}</p>
          <SchemesTable language={language} choice={choice} chosen={chosen?.id} />
        </Part>
        {place !== undefined && <HowCounted language={language} place={place} indicators={schemesIndicators} />}
      </>
    ),
  };
}

interface SchemesTableProps {
  readonly language: Language;
  readonly choice: PlaceChoice;
  readonly chosen: SchemeId | undefined;
}

function SchemesTable({ language, choice, chosen }: SchemesTableProps) {
  const texts = schemesTexts[language];
  const byName = new Intl.Collator(language);
  const ordered = schemes.toSorted((a, b) => byName.compare(a.name[language], b.name[language]));
  return (
    <DataTable
      id="law"
      caption={texts.lawCaption}
      columns={[{ label: texts.scheme }, { label: texts.grantor }, { label: texts.basis }]}
      rows={ordered.map(({ id, name, grantor, basis: [basis] }) => ({
        name: (
          <a
            class="nl-link"
            href={`${hrefOf(language, "schemes", { query: { ...placeQuery(choice), scheme: id } })}#scheme`}
            {...(id === chosen ? { "aria-current": "true" as const } : {})}
          >
            {name[language]}
          </a>
        ),
        cells: [texts.grantors[grantor], <CitationLink language={language} citation={basis} />],
      }))}
    />
  );
}
