import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { definePage } from "../site/define-page.tsx";
import { accessibility } from "./accessibility.tsx";
import { privacy } from "./privacy.tsx";
import { statementContent } from "./statement.tsx";
import { vulnerability } from "./vulnerability.tsx";

/** What a site of the government says about itself. */
export function statementPages(deps: AppDependencies): readonly AnyRoute[] {
  const { contact, retention, accessibilityStatement: statement } = deps;
  return [
    ...definePage(deps, {
      page: "accessibility",
      summary: { nl: "Of de site voor iedereen te gebruiken is", en: "Whether everybody can use the site" },
      show: ({ language }) => statementContent(accessibility[language]({ contact, statement })),
    }),
    ...definePage(deps, {
      page: "privacy",
      summary: { nl: "Wat er van mensen wordt bewaard", en: "What is kept of people" },
      show: ({ language }) => statementContent(privacy[language]({ contact, retention })),
    }),
    ...definePage(deps, {
      page: "vulnerability",
      summary: { nl: "Een zwakke plek melden", en: "Report a weak spot" },
      show: ({ language }) => statementContent(vulnerability[language]({ contact })),
    }),
  ];
}
