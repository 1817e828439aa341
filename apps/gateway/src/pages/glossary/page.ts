import type { AppDependencies } from "../../dependencies.ts";
import { definePage } from "../site/define-page.tsx";
import { glossaryContent } from "./glossary-page.tsx";

/** What the words mean. */
export const glossaryPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "glossary",
    summary: { nl: "Wat de woorden betekenen", en: "What the words mean" },
    show: ({ language }) => glossaryContent(language),
  });
