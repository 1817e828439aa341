import type { Language } from "@jobcoach/core";
import { hrefOf } from "../site/href-of.ts";

interface MunicipalityLinkProps {
  readonly language: Language;
  readonly of: { readonly code: string; readonly name: string };
}

/** The name of a municipality, which leads to its own page. */
export const MunicipalityLink = ({ language, of: { code, name } }: MunicipalityLinkProps) => (
  <a class="nl-link" href={hrefOf(language, "municipality", { parameters: { code } })}>
    {name}
  </a>
);
