import type { ShareIndicator } from "./indicator.ts";
import { defineRetention } from "./retention-definition.ts";

/** Whether somebody has paid work 91 days after the first day on which coaching and a paid job ran together. */
export const retention13w: ShareIndicator = defineRetention({
  weeks: 13,
  question: {
    nl: "Houden mensen hun werk de eerste drie maanden?",
    en: "Do people keep work in the first three months?",
  },
});
