import { API_VERSION } from "../http/add-headers.ts";
import type { AnyRoute } from "../http/route.ts";
import { componentExamples } from "./examples.ts";
import type { HttpMethod, OpenApiDocument, PathItem } from "./open-api.ts";
import { operationOf } from "./operation-of.ts";
import { responseHeaders } from "./response-headers.ts";
import { createSchemaBook } from "./schema-book.ts";
import { tags } from "./tags.ts";

/** Whom to ask about a gateway: who runs it. */
export interface Contact {
  readonly name: string;
  readonly url: string;
  readonly email: string;
}

/** Stands in where nobody has said who runs the gateway; the addresses are of a domain that can never exist. */
const NO_CONTACT: Contact = {
  name: "De beheerder van deze dienst",
  url: "https://jobcoach.example",
  email: "beheer@jobcoach.example",
};

/** Of which the address is that of the server in the document; the major version is part of it. */
export const API_ROOT = "/v1";

/**
 * The API as an OpenAPI 3.1 document, from the same declarations that route requests; so nothing can be done that it does not
 * say. A library that hangs descriptions on handlers would be a second place that says what a declaration says already.
 */
export function openApiDocument(routes: readonly AnyRoute[], contact: Contact = NO_CONTACT): OpenApiDocument {
  const schemas = createSchemaBook();
  const own = routes.filter(({ path }) => path.startsWith(`${API_ROOT}/`));
  const paths: Record<string, PathItem> = {};
  for (const route of own) {
    const path = pathInDocument(route.path);
    const method = route.method.toLowerCase() as HttpMethod;
    paths[path] = { ...paths[path], [method]: operationOf(route, schemas) };
  }
  return {
    openapi: "3.1.1",
    info: { ...info, contact },
    servers: [{ url: API_ROOT, description: "Deze dienst / this service" }],
    tags: Object.entries(tags)
      .filter(([name]) => own.some(({ tag }) => tag === name))
      .map(([name, { nl, en }]) => ({ name, description: `${nl} / ${en}` })),
    paths,
    components: {
      schemas: schemas.components(),
      headers: responseHeaders,
      examples: componentExamples,
      securitySchemes,
    },
  };
}

/** The path of a route as it is written below the address of the server. */
export const pathInDocument = (path: string) => path.slice(API_ROOT.length).replaceAll(/:(\w+)/g, "{$1}");

const info: OpenApiDocument["info"] = {
  title: "Uitkomsten van jobcoaching",
  version: API_VERSION,
  summary: "Leveringen van gemeenten, en cijfers die te vergelijken zijn.",
  description: [
    "Gemeenten leveren gegevens over jobcoaching aan. Iedereen leest de uitgaven met cijfers. Elk antwoord noemt in `API-Version` de versie.",
    "Een fout komt als `application/problem+json` (RFC 9457), met alle fouten tegelijk; ook bij 405 (zie `Allow`), 408, 431 en 501. Een onbekende sleutel in adres of inhoud is een fout (400). Antwoorden kunnen er velden bij krijgen binnen dezelfde hoofdversie.",
    "Municipalities deliver data about job coaching; everyone reads the releases with figures. Errors are problem details with all faults at once. Unknown keys are refused; answers may gain fields within a major version.",
  ].join("\n\n"),
  license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
};

const securitySchemes = {
  token: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "Token van de uitgever (OAuth 2.0)." },
  apiKey: { type: "http", scheme: "bearer", description: "Sleutel voor een kleine afzender." },
};
