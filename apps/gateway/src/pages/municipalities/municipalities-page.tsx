import { LABOUR_MARKET_REGIONS_AS_OF, type Language } from "@jobcoach/core";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { numbersIn } from "../numbers.ts";
import { MunicipalityLink } from "../parts/municipality-link.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { siteMap } from "../site/site-map.ts";
import type { Municipalities, RegionList } from "./municipalities-model.ts";
import { municipalitiesTexts } from "./texts.ts";

/** All municipalities that take part, by region, each leading to its own page. */
export function municipalitiesContent(language: Language, shown: Municipalities | undefined): PageContent {
  const { question } = municipalitiesTexts[language];
  return {
    title: siteMap.municipalities.name[language],
    footer: <ReleaseFooter language={language} release={shown?.release} />,
    content:
      shown === undefined ? (
        <NoRelease language={language} title={question} />
      ) : (
        <>
          <h1 class="nl-heading nl-heading--level-1">{question}</h1>
          <Lead language={language} shown={shown} />
          <Regions language={language} shown={shown} />
        </>
      ),
  };
}

interface PartProps {
  readonly language: Language;
  readonly shown: Municipalities;
}

function Lead({ language, shown: { release, regions, observedUntil, others } }: PartProps) {
  const texts = municipalitiesTexts[language];
  const numbers = numbersIn(language);
  const known = regions.filter(({ name }) => name !== undefined).length;
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">
        {texts.lead(numbers.whole(release.municipalities.length), numbers.whole(known))}
      </p>
      <p class="nl-paragraph">
        {others === 0
          ? texts.alike(numbers.date(observedUntil))
          : texts.mostly(numbers.date(observedUntil), numbers.whole(others))}
      </p>
      <ul class="plain-list">
        <li>
          <a class="nl-link" href={hrefOf(language, "quality")}>
            {texts.quality}
          </a>
        </li>
        <li>
          <a class="nl-link" href={hrefOf(language, "compare")}>
            {texts.compare}
          </a>
        </li>
      </ul>
    </>
  );
}

function Regions({ language, shown: { regions, observedUntil } }: PartProps) {
  const texts = municipalitiesTexts[language];
  return (
    <Part id="regions" title={texts.perRegion}>
      <p class="nl-paragraph quiet">{texts.asOf(numbersIn(language).date(LABOUR_MARKET_REGIONS_AS_OF))}</p>
      <div class="name-lists">
        {regions.map((region) => (
          <Region language={language} region={region} observedUntil={observedUntil} />
        ))}
      </div>
    </Part>
  );
}

interface RegionProps {
  readonly language: Language;
  readonly region: RegionList;
  readonly observedUntil: string;
}

const Region = ({ language, region: { name, municipalities }, observedUntil }: RegionProps) => (
  <div class="name-list">
    <h3 class="name-list__title">{name ?? municipalitiesTexts[language].noRegion}</h3>
    <ul>
      {municipalities.map((one) => (
        <li>
          <MunicipalityLink language={language} of={one} />
          {one.observedUntil !== observedUntil && (
            <span class="quiet">{` ${municipalitiesTexts[language].until(numbersIn(language).date(one.observedUntil))}`}</span>
          )}
        </li>
      ))}
    </ul>
  </div>
);
