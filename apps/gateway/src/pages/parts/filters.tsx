import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";

interface FiltersProps {
  readonly language: Language;
  /** The address of the page itself: choosing filters opens it again with them in the address. */
  readonly action: string;
  readonly children?: Child;
}

const SHOW = { nl: "Toon", en: "Show" } as const;

/** Choices that decide what a page shows; they work without script and live in the address. */
export const Filters = ({ language, action, children }: FiltersProps) => (
  <form class="filters" method="get" action={action}>
    {children}
    <button class="nl-button" type="submit">
      {SHOW[language]}
    </button>
  </form>
);

interface SelectProps {
  /** The key in the address. */
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One choice out of a list. */
export const Select = ({ name, label, chosen, options }: SelectProps) => (
  <div class="utrecht-form-field">
    <label class="utrecht-form-label" for={`filter-${name}`}>
      {label}
    </label>
    <select class="utrecht-select" id={`filter-${name}`} name={name}>
      {options.map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </select>
  </div>
);
