import type { ProblemType } from "./problem-type.ts";

/** Problems with a request as such, whatever it asks for: who sends it, how it is written, how long it takes. */
export const connectionProblems = {
  "malformed-request": {
    status: 400,
    title: { nl: "Dit verzoek is niet te lezen", en: "This request cannot be read" },
    detail: {
      nl: "Dit is geen geldig HTTP-verzoek. Kijk naar de eerste regel, de kop 'Host' en de lengte van de inhoud.",
      en: "This is no valid HTTP request. Look at its first line, the header 'Host' and the length of its body.",
    },
  },
  "cross-site-request": {
    status: 403,
    title: { nl: "Een andere website mag dit niet vragen", en: "Another website may not ask for this" },
    detail: {
      nl: "Dit verzoek kwam van een pagina van een andere website. Doe het vanuit deze dienst zelf of met een programma.",
      en: "This request came from a page of another website. Make it from this service itself or from a program.",
    },
  },
  "foreign-host": {
    status: 403,
    title: { nl: "Onder deze naam luisteren we niet", en: "We do not listen by this name" },
    detail: {
      nl: "Deze dienst luistert alleen op deze computer. Gebruik als adres http://localhost met het juiste poortnummer.",
      en: "This service listens on this computer only. Use http://localhost with the right port number as its address.",
    },
  },
  "request-timeout": {
    status: 408,
    title: { nl: "Het verzoek duurde te lang", en: "The request took too long" },
    detail: {
      nl: "Het verzoek was niet op tijd compleet. Kijk of de verbinding goed is en verstuur het opnieuw.",
      en: "The request was not complete in time. See whether the connection is good and send it again.",
    },
  },
  "content-encoding-refused": {
    status: 415,
    title: { nl: "Ingepakte inhoud nemen we niet aan", en: "We do not accept an encoded body" },
    detail: {
      nl: "De kop 'Content-Encoding' zegt dat de inhoud is ingepakt. Verstuur het bestand zonder die kop, zoals het is.",
      en: "The header 'Content-Encoding' says that the body is packed. Send the file without that header, as it is.",
    },
  },
  "headers-too-large": {
    status: 431,
    title: { nl: "De koppen zijn te groot", en: "The headers are too large" },
    detail: {
      nl: "Het adres en de koppen van dit verzoek zijn samen te groot. Laat weg wat niet nodig is.",
      en: "The address and the headers of this request are too large together. Leave out what is not needed.",
    },
  },
  "unknown-method": {
    status: 501,
    title: { nl: "Deze methode kennen we niet", en: "We do not know this method" },
    detail: {
      nl: "De methode in de eerste regel van het verzoek bestaat niet. Gebruik GET, HEAD of POST.",
      en: "The method in the first line of the request does not exist. Use GET, HEAD or POST.",
    },
  },
} satisfies Record<string, ProblemType>;
