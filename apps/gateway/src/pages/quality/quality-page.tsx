import type { Language } from "@jobcoach/core";
import { retention26w } from "@jobcoach/outcomes";
import { statusWords } from "../lines/interval-rows.ts";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Downloads } from "../parts/downloads.tsx";
import { Filters, Select } from "../parts/filters.tsx";
import { MunicipalityLink } from "../parts/municipality-link.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { siteMap } from "../site/site-map.ts";
import { measureCell } from "./measure-cell.tsx";
import { OverTime } from "./over-time.tsx";
import type { QualityLine, QualityView } from "./quality-model.ts";
import { qualityTexts } from "./texts.ts";

/** How good the data of each municipality are, as far as its published figures tell. */
export function qualityContent(language: Language, view: QualityView | undefined): PageContent {
  const { question } = qualityTexts[language];
  return {
    title: siteMap.quality.name[language],
    footer: <ReleaseFooter language={language} release={view?.release} />,
    content:
      view === undefined ? (
        <NoRelease language={language} title={question} />
      ) : (
        <>
          <h1 class="nl-heading nl-heading--level-1">{question}</h1>
          <Lead language={language} view={view} />
          <RegionFilter language={language} view={view} />
          {view.lines.length > 0 && (
            <>
              <Now language={language} view={view} />
              <OverTime language={language} view={view} />
            </>
          )}
          <Meanings language={language} />
          <Missing language={language} view={view} />
        </>
      ),
  };
}

interface PartProps {
  readonly language: Language;
  readonly view: QualityView;
}

function Lead({ language, view: { release, all, isTooMany } }: PartProps) {
  const texts = qualityTexts[language];
  const numbers = numbersIn(language);
  const count = numbers.whole(release.municipalities.length);
  const { unknown } = all;
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">
        {unknown === "not-apart"
          ? texts.leadNotApart(count)
          : "silent" in unknown
            ? texts.leadSilent(count, statusWords(language, unknown.silent))
            : texts.lead(count, numbers.percent(unknown.share, unknown.n))}
      </p>
      {isTooMany && <p class="nl-paragraph">{texts.tooMany(count)}</p>}
    </>
  );
}

function RegionFilter({ language, view: { region, regions } }: PartProps) {
  const texts = qualityTexts[language];
  if (regions.length < 2) return null;
  return (
    <Filters language={language} action={hrefOf(language, "quality")}>
      <Select
        name="region"
        label={texts.region}
        chosen={region}
        options={[
          { value: "", label: texts.allRegions },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </Filters>
  );
}

function Now({ language, view: { lines, release } }: PartProps) {
  const texts = qualityTexts[language];
  return (
    <Part id="now" title={texts.now}>
      <DataTable
        id="quality-now"
        caption={texts.nowCaption}
        columns={[
          { label: texts.municipality },
          { label: texts.observed },
          { label: texts.final },
          { label: texts.unknown, isNumber: true },
          { label: texts.answered, isNumber: true },
          { label: texts.grade },
        ]}
        rows={lines.map((line) => ({
          name: <MunicipalityLink language={language} of={line} />,
          cells: cellsOf(language, line),
        }))}
      />
      <Downloads language={language} query={{ indicator: retention26w.id, release: String(release.number) }} />
    </Part>
  );
}

function cellsOf(language: Language, { observedUntil, days, lastFinal, whole, grade }: QualityLine) {
  const texts = qualityTexts[language];
  const numbers = numbersIn(language);
  return [
    <>
      <span class="table-date">{numbers.date(observedUntil)}</span>
      <SmallPrint>{texts.days(numbers.whole(days))}</SmallPrint>
    </>,
    lastFinal === undefined ? { words: texts.noneFinal, columns: 1 } : numbers.halfYear(lastFinal),
    measureCell(language, whole.unknown, "unknown"),
    measureCell(language, whole.answered, "answered"),
    grade ?? { words: texts.ungraded, columns: 1 },
  ];
}

function Meanings({ language }: { language: Language }) {
  const texts = qualityTexts[language];
  return (
    <Part id="meanings" title={texts.words}>
      <dl class="utrecht-data-list">
        {texts.meanings.map(({ term, text }) => (
          <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{term}</dt>
            <dd class="utrecht-data-list__item-value">{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Missing({ language }: PartProps) {
  const texts = qualityTexts[language];
  return (
    <Part id="missing" title={texts.missing}>
      <ul class="reasons">
        {texts.missingOf.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <ul class="plain-list">
        <li>
          <a class="nl-link" href={hrefOf(language, "ownFigures")}>
            {texts.ownFigures}
          </a>
        </li>
        <li>
          <a class="nl-link" href={hrefOf(language, "method")}>
            {texts.definition}
          </a>
        </li>
      </ul>
    </Part>
  );
}
