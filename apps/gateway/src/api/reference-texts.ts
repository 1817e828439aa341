import type { Language } from "@jobcoach/core";

/** What the reference page says around the API itself. */
export interface ReferenceTexts {
  readonly title: string;
  readonly lead: string;
  readonly rules: string;
  readonly asFile: string;
  readonly contents: string;
  readonly version: string;
  readonly everyone: string;
  readonly roles: string;
  readonly parameters: string;
  readonly name: string;
  readonly place: string;
  readonly type: string;
  readonly meaning: string;
  readonly needed: string;
  readonly yes: string;
  readonly no: string;
  readonly body: string;
  readonly answers: string;
  readonly status: string;
  readonly schemas: string;
  readonly example: string;
  readonly deprecated: string;
  readonly places: Readonly<Record<"path" | "query" | "header", string>>;
  readonly fine: Readonly<Record<number, string>>;
}

export const referenceTexts: Readonly<Record<Language, ReferenceTexts>> = {
  nl: {
    title: "De API",
    lead: "Alles wat deze dienst kan, voor programma's die leveringen doen of cijfers lezen.",
    rules:
      "Een onbekende sleutel is een fout (400). Een fout komt als application/problem+json, met alle fouten tegelijk. Een methode die hier niet past geeft 405 met de kop Allow. Antwoorden kunnen er velden bij krijgen zolang het eerste cijfer van de versie gelijk blijft.",
    asFile: "Dezelfde beschrijving als OpenAPI-bestand",
    contents: "Inhoud",
    version: "Versie",
    everyone: "Voor iedereen.",
    roles: "Voor wie deze rol heeft:",
    parameters: "Wat je kunt meegeven",
    name: "Naam",
    place: "Waar",
    type: "Soort",
    meaning: "Betekenis",
    needed: "Verplicht",
    yes: "ja",
    no: "nee",
    body: "Inhoud van het verzoek",
    answers: "Antwoorden",
    status: "Status",
    schemas: "Vormen",
    example: "Voorbeeld",
    deprecated: "Dit verdwijnt. Gebruik het niet meer in nieuwe programma's.",
    places: { path: "adres", query: "vraagdeel", header: "kop" },
    fine: {
      200: "Het is gelukt.",
      201: "Het is gemaakt.",
      202: "Het is aangenomen en wordt nu gedaan.",
      204: "Het is gelukt; er is niets te melden.",
      304: "Er is niets veranderd.",
    },
  },
  en: {
    title: "The API",
    lead: "All that this service can do, for programs that deliver data or read figures.",
    rules:
      "An unknown key is an error (400). An error comes as application/problem+json, with all faults at once. A method that does not fit gives 405 with the header Allow. Answers may gain fields as long as the first number of the version stays the same.",
    asFile: "The same description as an OpenAPI file",
    contents: "Contents",
    version: "Version",
    everyone: "For everyone.",
    roles: "For who has this role:",
    parameters: "What you can send along",
    name: "Name",
    place: "Where",
    type: "Kind",
    meaning: "Meaning",
    needed: "Needed",
    yes: "yes",
    no: "no",
    body: "Body of the request",
    answers: "Answers",
    status: "Status",
    schemas: "Shapes",
    example: "Example",
    deprecated: "This will go. Do not use it in new programs.",
    places: { path: "path", query: "query", header: "header" },
    fine: {
      200: "It is done.",
      201: "It is made.",
      202: "It is accepted and is being done.",
      204: "It is done; there is nothing to tell.",
      304: "Nothing has changed.",
    },
  },
};
