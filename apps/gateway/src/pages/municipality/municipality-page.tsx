import type { Language } from "@jobcoach/core";
import { retention26w } from "@jobcoach/outcomes";
import { glued } from "../lines/glued.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { rowWords } from "../lines/row-words.ts";
import { Downloads } from "../parts/downloads.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { siteMap } from "../site/site-map.ts";
import { Changes } from "./changes.tsx";
import { DataQuality } from "./data-quality.tsx";
import { FigureSection } from "./figure-section.tsx";
import { type FigureBeside, type MunicipalityView, standingRow } from "./municipality-model.ts";
import { municipalityTexts } from "./texts.ts";

/** A municipality beside all together: its figures, how good its data are, and what changed since the release before. */
export function municipalityContent(language: Language, view: MunicipalityView | undefined): PageContent {
  if (view === undefined) {
    const title = siteMap.municipality.name[language];
    return { title, content: <NoRelease language={language} title={title} /> };
  }
  const { municipality, release, figures, compared } = view;
  const retention = figures.find(({ definition }) => definition.id === retention26w.id);
  return {
    title: municipality.name,
    footer: <ReleaseFooter language={language} release={release} />,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{municipalityTexts[language].question(municipality.name)}</h1>
        {retention !== undefined && <Lead language={language} name={municipality.name} figure={retention} />}
        {compared !== undefined && <p class="nl-paragraph">{glued(compared.sentence[language])}</p>}
        {figures.map((figure) => (
          <FigureSection language={language} view={view} figure={figure} />
        ))}
        <DataQuality language={language} view={view} />
        <Changes language={language} view={view} />
        <Downloads language={language} query={{ municipality: municipality.code, release: String(release.number) }} />
      </>
    ),
  };
}

function Lead({ language, name, figure }: { language: Language; name: string; figure: FigureBeside }) {
  const texts = municipalityTexts[language];
  const row = standingRow(figure.own);
  const own = rowWords(language, figure.definition, row);
  const whole = rowWords(language, figure.definition, standingRow(figure.whole));
  return (
    <p class="nl-paragraph nl-paragraph--lead">
      {own === undefined ? (
        row === undefined ? (
          texts.noFigure
        ) : (
          texts.leadNotShown(figure.definition.title[language], name, statusWords(language, row))
        )
      ) : (
        <>
          {own.before}
          <strong class="headline">{own.figure}</strong>
          {own.after}
          {` ${texts.chance(own.range)}`}
        </>
      )}
      {whole !== undefined && ` ${texts.whole(whole.figure)}`}
    </p>
  );
}
