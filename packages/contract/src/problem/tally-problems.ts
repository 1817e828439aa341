import type { ProblemType } from "./problem-type.ts";

/** Problems with tallies in place of persons. */
export const tallyProblems = {
  "tallies-beside-facts": {
    status: 409,
    title: { nl: "Er tellen al andere gegevens mee", en: "Other data count already" },
    detail: {
      nl: "Van deze gemeente en verstrekker tellen al feiten mee, of tellingen van een andere stroom. Samen telt iemand dubbel. Trek die eerst in.",
      en: "Facts of this municipality and grantor count already, or tallies of another stream. Together somebody counts twice. Withdraw those first.",
    },
  },
} satisfies Record<string, ProblemType>;
