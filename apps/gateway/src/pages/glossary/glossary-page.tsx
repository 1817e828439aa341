import type { Language, LocalizedText } from "@jobcoach/core";
import { schemes } from "@jobcoach/core/schemes";
import { Part } from "../parts/part.tsx";
import { TermList } from "../parts/term-list.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { CodeLists } from "./code-lists.tsx";
import { dataTerms } from "./data-terms.ts";
import { ownTerms } from "./own-terms.ts";
import { SourceLine } from "./source-line.tsx";
import { glossaryTexts } from "./texts.ts";

const OTHER = { nl: "en", en: "nl" } as const;

/** The words of the site in both languages: of the pages, of the law, of lists and of the data. */
export function glossaryContent(language: Language): PageContent {
  const texts = glossaryTexts[language];
  return {
    title: texts.title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{texts.title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{texts.lead}</p>
        <Words language={language} />
        <Schemes language={language} />
        <Part id="indicators" title={texts.indicators}>
          <p class="nl-paragraph">
            <a class="nl-link" href={hrefOf(language, "method")}>
              {texts.indicatorsText}
            </a>
          </p>
        </Part>
        <CodeLists language={language} />
        <DataTerms language={language} />
      </>
    ),
  };
}

function Words({ language }: { language: Language }) {
  const texts = glossaryTexts[language];
  const byName = new Intl.Collator(language);
  const terms = [...ownTerms].sort((a, b) => byName.compare(a.name[language], b.name[language]));
  return (
    <Part id="words" title={texts.words}>
      <TermList
        items={terms.map(({ id, name, meaning }) => ({
          id,
          term: <InBoth language={language} name={name} />,
          meaning: meaning[language],
        }))}
      />
    </Part>
  );
}

/** A word, and below it the same in the other language. */
function InBoth({ language, name }: { language: Language; name: LocalizedText }) {
  const other = OTHER[language];
  return (
    <>
      {name[language]}
      {name[other] !== name[language] && (
        <span class="table-n" lang={other}>
          {name[other]}
        </span>
      )}
    </>
  );
}

function Schemes({ language }: { language: Language }) {
  const texts = glossaryTexts[language];
  return (
    <Part id="schemes" title={texts.schemes}>
      <p class="nl-paragraph">{texts.schemesLead}</p>
      <TermList
        items={schemes.map(({ id, name, summary, basis }) => ({
          id,
          term: <InBoth language={language} name={name} />,
          meaning: (
            <>
              {summary[language]}{" "}
              {basis.map((source, index) => (
                <>
                  {index > 0 && "; "}
                  <SourceLine language={language} source={source} />
                </>
              ))}
            </>
          ),
        }))}
      />
    </Part>
  );
}

/** By the name that comes first in a language. */
const termsIn = (language: Language) =>
  language === "nl" ? dataTerms : dataTerms.toSorted((a, b) => a.name.localeCompare(b.name, "en"));

function DataTerms({ language }: { language: Language }) {
  const texts = glossaryTexts[language];
  return (
    <Part id="data" title={texts.data}>
      <p class="nl-paragraph">{texts.dataLead}</p>
      <ul class="text-list" lang="en">
        {termsIn(language).map(({ title, name, description }) => (
          <li>
            {language === "nl" ? (
              <>
                <b lang="nl">{title}</b> <code>{name}</code>
              </>
            ) : (
              <>
                <code>
                  <b>{name}</b>
                </code>{" "}
                (<span lang="nl">{title}</span>)
              </>
            )}
            : {description}
          </li>
        ))}
      </ul>
    </Part>
  );
}
