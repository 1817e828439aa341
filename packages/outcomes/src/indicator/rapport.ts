import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { judgeMark, markDefinition } from "./mark-definition.ts";

/** The mark employees give to how well they get on with their job coach, 1.0 to 10.0, counted in tenths. */
export const rapport: PairedIndicator = definePairedMean({
  ...markDefinition,
  id: "rapport",
  title: { nl: "De klik met de jobcoach", en: "Rapport with the job coach" },
  question: { nl: "Klikt het tussen werknemer en jobcoach?", en: "Do employee and job coach get on?" },
  sentence: {
    nl: "Werknemers geven gemiddeld een {} voor de klik met hun jobcoach.",
    en: "Employees give {} on average for how they get on with their job coach.",
  },
  source:
    "Trimbos-instituut AF1834 (2020) relates rapport to the capability score and prints no mark that is certainly this one; windows by this project",
  judge: judgeMark("rapport"),
});
