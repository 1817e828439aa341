import type { Language } from "@jobcoach/core";
import { type Indicator, outcomes, reasonLabels } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { isComparable } from "../compare/compare-model.ts";
import { glued } from "../lines/glued.ts";
import { numbersIn } from "../numbers.ts";
import { type Link, LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import { Source } from "../parts/source.tsx";
import { TermList } from "../parts/term-list.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { Asked } from "./asked.tsx";
import { formulasOf } from "./formulas.ts";
import { definitionTexts } from "./texts.ts";

interface DefinitionProps {
  readonly language: Language;
  readonly definition: Indicator;
}

interface ReleasedProps extends DefinitionProps {
  readonly release: ReleaseHead | undefined;
}

/** What an indicator means: in words, as a formula, in which version, after whom, and where its figures are. */
export function definitionContent(
  language: Language,
  definition: Indicator,
  release: ReleaseHead | undefined,
): PageContent {
  const texts = definitionTexts[language];
  const title = definition.title[language];
  return {
    title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{definition.question[language]}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{texts.lead(title, definition.version)}</p>
        <InWords language={language} definition={definition} />
        <Part id="formula" title={texts.symbols}>
          {formulasOf(language, definition.kind).map(({ about, symbols }) => (
            <div class="formula-with-words">
              <p class="nl-paragraph">{about[language]}</p>
              <section class="formula" aria-label={about[language]} tabindex={0}>
                {symbols}
              </section>
            </div>
          ))}
        </Part>
        <Asked language={language} definition={definition} />
        <Ends language={language} definition={definition} />
        <Version language={language} definition={definition} release={release} />
        <Part id="reference" title={texts.reference}>
          {definition.references.length === 0 && <p class="nl-paragraph">{texts.noReference}</p>}
          {definition.references.map(({ text, source }) => (
            <p class="nl-paragraph">
              {glued(text[language])} <Source language={language} source={source} />
            </p>
          ))}
        </Part>
        <Figures language={language} definition={definition} release={release} />
      </>
    ),
  };
}

function InWords({ language, definition }: DefinitionProps) {
  const texts = definitionTexts[language];
  return (
    <Part id="words" title={texts.words}>
      <TermList
        items={[
          ...texts.parts.map(([part, term]) => ({ term, meaning: definition[part][language] })),
          { term: texts.least, meaning: texts.leastOf(numbersIn(language).whole(definition.minimumN)) },
          { term: texts.direction, meaning: texts.directions[definition.direction] },
        ]}
      />
    </Part>
  );
}

function Ends({ language, definition: { reasons } }: DefinitionProps) {
  const texts = definitionTexts[language];
  return (
    <Part id="ends" title={texts.ends}>
      <p class="nl-paragraph">{texts.endsLead}</p>
      <TermList
        items={outcomes
          .filter((outcome) => (reasons[outcome] ?? []).length > 0)
          .map((outcome) => ({
            term: texts.allOutcomes[outcome],
            meaning: (reasons[outcome] ?? []).map((reason) => reasonLabels[reason][language]).join("; "),
          }))}
      />
    </Part>
  );
}

function Version({ language, definition, release }: ReleasedProps) {
  const texts = definitionTexts[language];
  return (
    <Part id="version" title={texts.version}>
      <TermList
        items={[
          { term: texts.inForce, meaning: `${definition.id} ${definition.version}` },
          { term: texts.source, meaning: <span lang="en">{definition.source}</span> },
        ]}
      />
      <p class="nl-paragraph">
        {inRelease(language, definition, release)} {texts.versionRule}
      </p>
    </Part>
  );
}

/** Whether the last release counts with this version. */
export function inRelease(
  language: Language,
  { id, version }: Pick<Indicator, "id" | "version">,
  release: Pick<ReleaseHead, "number" | "definitions"> | undefined,
): string {
  const texts = definitionTexts[language];
  if (release === undefined) return texts.noRelease;
  const number = numbersIn(language).whole(release.number);
  const released = release.definitions.find((definition) => definition.id === id);
  if (released === undefined) return texts.notReleased(number);
  return released.version === version ? texts.sameVersion(number) : texts.otherVersion(number, released.version);
}

/** Where its figures are, as far as the last release has any. */
function Figures({ language, definition: { id }, release }: ReleasedProps) {
  const texts = definitionTexts[language];
  const isReleased = release === undefined || release.definitions.some((definition) => definition.id === id);
  const figures: readonly Link[] = [
    ...(isComparable(id) ? [[hrefOf(language, "compare", { query: { indicator: id } }), texts.compare] as const] : []),
    [hrefOf(language, "explanation", { parameters: { indicator: id } }), texts.explanation],
  ];
  const links: readonly Link[] = [
    ...(isReleased ? figures : []),
    [`/v1/indicators/${encodeURIComponent(id)}`, texts.asData],
  ];
  return (
    <Part id="figures" title={texts.figures}>
      <LinkList links={links} />
    </Part>
  );
}
