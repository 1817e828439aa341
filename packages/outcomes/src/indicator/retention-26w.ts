import type { ShareIndicator } from "./indicator.ts";
import { defineRetention } from "./retention-definition.ts";
import { studyReference } from "./study-reference.ts";
import { judgeWorkAfterHalfYear } from "./work-on-day.ts";

/** Whether somebody has paid work 182 days after the first day on which coaching and a paid job ran together. */
export const retention26w: ShareIndicator = defineRetention({
  weeks: 26,
  question: { nl: "Blijven mensen aan het werk?", en: "Do people stay in work?" },
  references: [studyReference],
  judge: judgeWorkAfterHalfYear,
});
