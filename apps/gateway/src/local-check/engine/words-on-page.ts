import type { Language, LocalizedText } from "@jobcoach/core";
import { fieldLabels } from "../../pages/deliver/field-labels.ts";

/** Remedies name the flags of the command; somebody at the page has fields with the same meaning. */
const FIELD_OF_FLAG: Readonly<Record<string, keyof typeof fieldLabels>> = {
  "--municipality": "municipality",
  "--observed-from": "observedFrom",
  "--observed-until": "observedUntil",
  "--job-ends-maintained": "jobEndsMaintained",
  "--decimal": "decimalMark",
  "--format": "format",
};

/** The remedy of a rule with the fields of the page in place of the flags of the command. */
export const remedyOnPage = (rule: string, remedy: LocalizedText): LocalizedText =>
  rule === "drift/export-changed" ? MAP_IT : { nl: onPage(remedy.nl, "nl"), en: onPage(remedy.en, "en") };

const MAP_IT: LocalizedText = {
  nl: "Kies ‘Kolommen zelf koppelen’, kijk het voorstel na en controleer opnieuw. Of vraag de leverancier om de oude indeling.",
  en: "Choose ‘Map the columns yourself’, look the proposal over and check again. Or ask the supplier for the old layout.",
};

function onPage(text: string, language: Language): string {
  const label = (flag: string, around: string) => {
    const field = FIELD_OF_FLAG[flag];
    return field === undefined ? undefined : around.replace("{}", () => `‘${fieldLabels[field][language]}’`);
  };
  return text
    .replace(
      /--decimal ([.,])/g,
      (_, mark) => `${MARKS[language][mark as "." | ","]} ‘${fieldLabels.decimalMark[language]}’ (${STEP[language]}).`,
    )
    .replace(/\bmee met (--[a-z-]+)/g, (whole, flag) => label(flag, `op bij ${STEP.nl}, {}`) ?? whole)
    .replace(/\bwith (--[a-z-]+)/g, (whole, flag) => label(flag, `at ${STEP.en}, {}`) ?? whole)
    .replace(/(--[a-z-]+)/g, (whole, flag) => label(flag, "{}") ?? whole);
}

const STEP = { nl: "stap 1", en: "step 1" } as const;

const MARKS = {
  nl: { ".": "een punt bij", ",": "een komma bij" },
  en: { ".": "a point at", ",": "a comma at" },
} as const;
