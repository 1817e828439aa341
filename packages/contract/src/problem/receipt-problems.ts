import type { ProblemType } from "./problem-type.ts";

/** Problems with receipts. */
export const receiptProblems = {
  "no-receipt": {
    status: 404,
    title: { nl: "Er is geen ontvangstbewijs", en: "There is no receipt" },
    detail: {
      nl: "Een levering krijgt een ontvangstbewijs als zij is aangenomen. Kijk bij de levering zelf hoe het ermee staat.",
      en: "A delivery gets a receipt when it is accepted. See at the delivery itself how it stands.",
    },
  },
} satisfies Record<string, ProblemType>;
