import type { Language } from "@jobcoach/core";
import { comparabilityReasons, type Indicator, indicatorById, indicators } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { glued } from "../lines/glued.ts";
import { LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import { Source } from "../parts/source.tsx";
import { type Term, TermList } from "../parts/term-list.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { indicatorSubjects } from "./indicator-subjects.ts";
import { SmallNumbers } from "./small-numbers.tsx";
import { methodTexts } from "./texts.ts";

/** How figures come about: which questions, what about small numbers, chance and comparing, and what they are not. */
export function methodContent(language: Language, release: ReleaseHead | undefined): PageContent {
  const texts = methodTexts[language];
  const parts = [
    ["measured", texts.measured],
    ["small-numbers", texts.small],
    ["chance", texts.chance],
    ["comparable", texts.comparable],
    ["others", texts.others],
    ["programs", texts.programs],
  ] as const;
  return {
    title: texts.title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{texts.title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{texts.lead}</p>
        <nav class="contents" aria-label={texts.contents}>
          <ul>
            {parts.map(([id, title]) => (
              <li>
                <a class="nl-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Measured language={language} />
        <SmallNumbers language={language} release={release} />
        <Part id="chance" title={texts.chance}>
          <TermList items={texts.chanceItems.map(([term, meaning]) => ({ term, meaning }))} />
        </Part>
        <Comparable language={language} />
        <Others language={language} />
        <Programs language={language} />
      </>
    ),
  };
}

function Measured({ language }: { language: Language }) {
  const texts = methodTexts[language];
  return (
    <Part id="measured" title={texts.measured}>
      <p class="nl-paragraph">{texts.measuredLead}</p>
      {indicatorSubjects.map(({ id, title, indicators: ids }) => (
        <>
          <h3 class="nl-heading nl-heading--level-3" id={id}>
            {title[language]}
          </h3>
          <ul class="question-list">
            {ids.map((indicator) => (
              <Question language={language} indicator={indicator} />
            ))}
          </ul>
        </>
      ))}
    </Part>
  );
}

function Question({ language, indicator }: { language: Language; indicator: string }) {
  const definition = indicatorById(indicator);
  if (definition === undefined) throw new Error(`no indicator is called ${indicator}`);
  return (
    <li>
      <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator } })}>
        {definition.question[language]}
      </a>
      <span class="table-n">{definition.title[language]}</span>
    </li>
  );
}

function Comparable({ language }: { language: Language }) {
  const texts = methodTexts[language];
  return (
    <Part id="comparable" title={texts.comparable}>
      <p class="nl-paragraph">{texts.comparableLead}</p>
      <TermList items={(["A", "B", "C", "D"] as const).map((term) => ({ term, meaning: texts.grades[term] }))} />
      <h3 class="nl-heading nl-heading--level-3">{texts.reasonsTitle}</h3>
      <ul class="text-list">
        {Object.values(comparabilityReasons).map((reason) => (
          <li>{sentence(reason[language])}</li>
        ))}
      </ul>
    </Part>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function Others({ language }: { language: Language }) {
  const texts = methodTexts[language];
  return (
    <Part id="others" title={texts.others}>
      <p class="nl-paragraph">{texts.othersLead}</p>
      <TermList items={texts.othersItems.map(([term, meaning]) => ({ term, meaning }))} />
      <h3 class="nl-heading nl-heading--level-3">{texts.references}</h3>
      <TermList items={indicators.flatMap((indicator) => referencesOf(language, indicator))} />
    </Part>
  );
}

const referencesOf = (language: Language, { id, title, references }: Indicator): readonly Term[] =>
  references.map(({ text, source }) => ({
    term: (
      <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator: id } })}>
        {title[language]}
      </a>
    ),
    meaning: (
      <>
        {glued(text[language])} <Source language={language} source={source} />
      </>
    ),
  }));

function Programs({ language }: { language: Language }) {
  const texts = methodTexts[language];
  return (
    <Part id="programs" title={texts.programs}>
      <p class="nl-paragraph">{texts.programsText}</p>
      <LinkList
        links={[
          ["/v1/indicators", texts.asData],
          [hrefOf(language, "reference"), texts.reference],
        ]}
      />
    </Part>
  );
}
