import type { ProblemType } from "./problem-type.ts";

/** Problems with who asks and how often. */
export const accessProblems = {
  "not-authenticated": {
    status: 401,
    title: { nl: "We weten niet wie u bent", en: "We do not know who you are" },
    detail: {
      nl: "Hiervoor is een geldig bewijs van toegang nodig. Stuur een token of een sleutel mee in de kop 'Authorization'.",
      en: "This needs valid credentials. Send a token or a key along in the header 'Authorization'.",
    },
  },
  "too-many-requests": {
    status: 429,
    title: { nl: "Het zijn te veel verzoeken", en: "There are too many requests" },
    detail: {
      nl: "U stuurde in korte tijd veel verzoeken. De kop 'Retry-After' zegt na hoeveel seconden het weer kan.",
      en: "You sent many requests in a short time. The header 'Retry-After' says after how many seconds it can go on.",
    },
  },
} satisfies Record<string, ProblemType>;
