import type { LocalizedText, WorkValue } from "@jobcoach/core";

/** Names of work values that are short enough for a narrow column. */
export const workValueNames: Readonly<Record<WorkValue, LocalizedText>> = {
  "use-knowledge-skills": { nl: "kennis gebruiken", en: "using skills" },
  "develop-knowledge-skills": { nl: "kennis ontwikkelen", en: "developing skills" },
  "involvement-decisions": { nl: "meebeslissen", en: "having a say" },
  "meaningful-contacts": { nl: "contacten", en: "contacts" },
  "own-goals": { nl: "eigen doelen", en: "own goals" },
  "good-income": { nl: "inkomen", en: "income" },
  "contribute-valuable": { nl: "bijdragen", en: "contributing" },
};
