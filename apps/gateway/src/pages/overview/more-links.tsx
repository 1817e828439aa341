import type { Language } from "@jobcoach/core";
import { hrefOf } from "../site/href-of.ts";
import { overviewTexts } from "./texts.ts";

interface MoreLinksProps {
  readonly language: Language;
  readonly page: "tenure" | "values" | "coaching";
  readonly indicator: string;
}

/** Where to read on: the page about this, and the same figure by municipality. */
export function MoreLinks({ language, page, indicator }: MoreLinksProps) {
  const { links, more } = overviewTexts[language];
  return (
    <ul class="plain-list" aria-label={more}>
      <li>
        <a class="nl-link" href={hrefOf(language, page)}>
          {links[page]}
        </a>
      </li>
      <li>
        <a class="nl-link" href={hrefOf(language, "compare", { query: { indicator } })}>
          {links.compare}
        </a>
      </li>
    </ul>
  );
}
