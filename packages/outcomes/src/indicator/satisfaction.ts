import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { judgeMark, markDefinition } from "./mark-definition.ts";

/** The mark employees give to how satisfied they are with their job coach, 1.0 to 10.0, counted in tenths. */
export const satisfaction: PairedIndicator = definePairedMean({
  ...markDefinition,
  id: "satisfaction",
  title: { nl: "Tevreden over de jobcoach", en: "Satisfied with the job coach" },
  question: { nl: "Zijn mensen tevreden over hun jobcoach?", en: "Are people satisfied with their job coach?" },
  sentence: {
    nl: "Werknemers geven hun jobcoach gemiddeld een {}.",
    en: "Employees give their job coach {} on average.",
  },
  source: "Trimbos-instituut AF1834 (2020) calls employees (very) satisfied without a mark; windows by this project",
  judge: judgeMark("satisfaction"),
});
