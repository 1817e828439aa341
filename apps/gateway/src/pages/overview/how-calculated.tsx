import type { Language } from "@jobcoach/core";
import type { ReleasedDefinition } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { ScrollingTable } from "../parts/scrolling-table.tsx";
import { textsIn } from "../texts.ts";
import type { Overview } from "./overview-model.ts";

/** Where the figures come from: definitions with their version, which half-years, how far the deliveries reach. */
export function HowCalculated({ language, overview }: { language: Language; overview: Overview }) {
  const texts = textsIn[language];
  const { retention, means } = overview;
  const others = [...new Set(means.map(({ definition }) => definition))];
  return (
    <section class="part" aria-labelledby="how">
      <h2 class="nl-heading nl-heading--level-2" id="how">
        {texts.how}
      </h2>
      {retention !== undefined && (
        <Definition language={language} definition={retention.definition}>
          <Item term={texts.uncertainty}>{texts.uncertaintyOf}</Item>
          <Cohorts language={language} cohorts={retention.all?.cohorts ?? []} />
        </Definition>
      )}
      {others.map((definition) => (
        <details class="definition">
          <summary class="definition__summary">
            {texts.otherDefinition(definition.title[language], definition.version)}
          </summary>
          <Definition language={language} definition={definition} />
        </details>
      ))}
      <Observed language={language} overview={overview} />
    </section>
  );
}

interface DefinitionProps {
  readonly language: Language;
  readonly definition: ReleasedDefinition;
  readonly children?: unknown;
}

function Definition({ language, definition, children }: DefinitionProps) {
  const texts = textsIn[language];
  return (
    <dl class="utrecht-data-list">
      {texts.questions.map(({ key, question }) => (
        <Item term={question}>{definition[key][language]}</Item>
      ))}
      {children as string}
      {definition.references.map((reference) => (
        <Item term={texts.reference}>{reference.text[language]}</Item>
      ))}
      <Item term={texts.version}>{`${definition.id} ${definition.version}`}</Item>
    </dl>
  );
}

const Item = ({ term, children }: { term: string; children?: unknown }) => (
  <div class="utrecht-data-list__item">
    <dt class="utrecht-data-list__item-key">{term}</dt>
    <dd class="utrecht-data-list__item-value">{children as string}</dd>
  </div>
);

function Cohorts({ language, cohorts }: { language: Language; cohorts: readonly string[] }) {
  if (cohorts.length === 0) return null;
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  const list = numbers.list(cohorts.map(numbers.halfYear));
  return <Item term={texts.cohorts}>{texts.cohortsOf(list)}</Item>;
}

function Observed({ language, overview: { release } }: { language: Language; overview: Overview }) {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  const byName = new Intl.Collator("nl");
  const municipalities = [...release.municipalities].sort((a, b) => byName.compare(a.name, b.name));
  return (
    <ScrollingTable id="observed" caption={texts.observedCaption}>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="col">
            {texts.municipality}
          </th>
          <th class="utrecht-table__header-cell" scope="col">
            {texts.observedUntil}
          </th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {municipalities.map(({ name, observedUntil }) => (
          <tr class="utrecht-table__row">
            <th class="utrecht-table__header-cell" scope="row">
              {name}
            </th>
            <td class="utrecht-table__cell">{numbers.date(observedUntil)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
