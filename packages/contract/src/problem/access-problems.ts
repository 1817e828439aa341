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
  "credentials-invalid": {
    status: 401,
    title: { nl: "Dit bewijs van toegang klopt niet", en: "These credentials are not right" },
    detail: {
      nl: "Het token of de sleutel in de kop 'Authorization' is verlopen, ingetrokken of niet voor deze dienst. Vraag een nieuw token of een nieuwe sleutel aan.",
      en: "The token or key in the header 'Authorization' has expired, was revoked or is not for this service. Ask for a new token or key.",
    },
  },
  "certifier-needed": {
    status: 403,
    title: { nl: "Bevestigen mag u hier niet", en: "You may not confirm here" },
    detail: {
      nl: "Alleen iemand met de rol certifier bij deze gemeente mag een levering bevestigen. Vraag een collega met die rol, of vraag de beheerder om die rol. De levering blijft intussen wachten.",
      en: "Only somebody with the role certifier at this municipality may confirm a delivery. Ask a colleague who has that role, or ask the operator for it. Meanwhile the delivery keeps waiting.",
    },
  },
  "issuer-unavailable": {
    status: 503,
    title: { nl: "We kunnen nu niet nagaan wie u bent", en: "We cannot find out who you are now" },
    detail: {
      nl: "De inlogdienst geeft geen antwoord. Probeer het over een minuut opnieuw.",
      en: "The log-in service does not answer. Try again in a minute.",
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
  "too-many-uploads": {
    status: 429,
    title: { nl: "Er komen al bestanden van u binnen", en: "Files of yours are coming in already" },
    detail: {
      nl: "Uw gemeente verstuurt al zoveel bestanden tegelijk als kan. Wacht tot er één klaar is en verstuur dan het volgende.",
      en: "Your municipality is sending as many files at once as it can. Wait until one is done and then send the next.",
    },
  },
  "upload-quota-used": {
    status: 429,
    title: { nl: "Vandaag kan er niets meer bij", en: "No more can come in today" },
    detail: {
      nl: "Uw gemeente heeft vandaag zoveel verstuurd als op één dag kan. De kop 'Retry-After' zegt na hoeveel seconden het weer kan.",
      en: "Your municipality has sent as much today as it can in one day. The header 'Retry-After' says after how many seconds it can go on.",
    },
  },
} satisfies Record<string, ProblemType>;
