import type { Child } from "hono/jsx";

export interface Term {
  readonly term: Child;
  readonly meaning: Child;
  /** Of the whole item, so that links can lead to it. */
  readonly id?: string;
}

/** Questions with their answers, or terms with what they mean. */
export const TermList = ({ items }: { items: readonly Term[] }) => (
  <dl class="utrecht-data-list">
    {items.map(({ term, meaning, id }) => (
      <div class="utrecht-data-list__item" {...(id === undefined ? {} : { id })}>
        <dt class="utrecht-data-list__item-key">{term}</dt>
        <dd class="utrecht-data-list__item-value">{meaning}</dd>
      </div>
    ))}
  </dl>
);
