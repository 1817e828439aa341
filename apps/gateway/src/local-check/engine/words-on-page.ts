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
  OWN_REMEDIES[rule] ?? textOnPage(remedy);

/** A text of the command for the page. */
export const textOnPage = ({ nl, en }: LocalizedText): LocalizedText => ({
  nl: onPage(nl, "nl"),
  en: onPage(en, "en"),
});

/** What the command does in steps of its own the page does with a button. */
const OWN_REMEDIES: Readonly<Record<string, LocalizedText>> = {
  "drift/export-changed": {
    nl: "Kies ‘Kolommen zelf koppelen’, kijk het voorstel na en controleer opnieuw. Of vraag de leverancier om de oude indeling.",
    en: "Choose ‘Map the columns yourself’, look the proposal over and check again. Or ask the supplier for the old layout.",
  },
  "file/unrecognised": {
    nl: "Is het een andere export? Kies ‘Kolommen zelf koppelen’. Is het er een die we kennen? Kies hem dan bij stap 1, ‘Soort bestand’.",
    en: "Is it another export? Choose ‘Map the columns yourself’. Is it one that we know? Then choose it at step 1, ‘Kind of file’.",
  },
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
    .replace(
      /\bmee met (--[a-z-]+)(?: \d[\d/-]*| GM\d{4})?/g,
      (whole, flag) => label(flag, `op bij ${STEP.nl}, {}`) ?? whole,
    )
    .replace(/\bwith (--[a-z-]+)(?: \d[\d/-]*| GM\d{4})?/g, (whole, flag) => label(flag, `at ${STEP.en}, {}`) ?? whole)
    .replace(/(--[a-z-]+)/g, (whole, flag) => label(flag, "{}") ?? whole);
}

const STEP = { nl: "stap 1", en: "step 1" } as const;

const MARKS = {
  nl: { ".": "een punt bij", ",": "een komma bij" },
  en: { ".": "a point at", ",": "a comma at" },
} as const;
