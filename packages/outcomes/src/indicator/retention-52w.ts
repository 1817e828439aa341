import type { ShareIndicator } from "./indicator.ts";
import { uwvAfterThreeYears } from "./published-references.ts";
import { defineRetention } from "./retention-definition.ts";

/** Whether somebody has paid work 364 days after the first day on which coaching and a paid job ran together. */
export const retention52w: ShareIndicator = defineRetention({
  weeks: 52,
  question: { nl: "Zijn mensen na een jaar nog aan het werk?", en: "Are people still in work after a year?" },
  references: [uwvAfterThreeYears],
});
