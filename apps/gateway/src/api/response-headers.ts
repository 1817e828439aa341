import type { AnyRoute } from "../http/route.ts";
import type { Header, Reference } from "./open-api.ts";

const text = { type: "string" };

/** The headers of answers, by their name. */
export const responseHeaders = {
  "API-Version": { description: "Versie van de API (semver).", schema: { ...text, examples: ["1.0.0"] } },
  "Content-Language": { description: "Taal van de teksten: nl of en.", schema: { ...text, enum: ["nl", "en"] } },
  Location: { description: "Adres van wat er gemaakt is.", schema: { ...text, format: "uri-reference" } },
  Link: { description: "Adressen van de pagina's hieromheen (RFC 8288).", schema: text },
  ETag: { description: "Naam van deze versie van de inhoud, voor If-None-Match.", schema: text },
  "Retry-After": { description: "Na hoeveel seconden het weer kan.", schema: { type: "integer", minimum: 0 } },
  RateLimit: { description: "Hoeveel verzoeken er nog kunnen en wanneer er weer meer kunnen.", schema: text },
  "RateLimit-Policy": { description: "Hoeveel verzoeken er in welke tijd kunnen.", schema: text },
  "WWW-Authenticate": { description: "Met welk bewijs van toegang het wel kan.", schema: text },
  Deprecation: { description: "Sinds wanneer dit wordt afgeraden (RFC 9745).", schema: text },
  Sunset: { description: "Vanaf wanneer dit er niet meer is (RFC 8594).", schema: text },
} satisfies Record<string, Header>;

export type ResponseHeader = keyof typeof responseHeaders;

/** References to the headers on an answer of a route. */
export function headersOn(route: AnyRoute, status: number): Readonly<Record<string, Reference>> {
  const names: ResponseHeader[] = [
    "API-Version",
    ...(status >= 400 ? (["Content-Language"] as const) : []),
    ...(status === 201 || status === 202 ? (["Location"] as const) : []),
    ...(status === 200 && isPaged(route) ? (["Link"] as const) : []),
    ...((status === 200 || status === 304) && route.isCacheable === true ? (["ETag"] as const) : []),
    ...(status === 429 || status === 503 ? (["Retry-After"] as const) : []),
    ...(status === 401 ? (["WWW-Authenticate"] as const) : []),
    ...(status !== 503 ? (["RateLimit", "RateLimit-Policy"] as const) : []),
    ...(route.deprecation === undefined ? [] : (["Deprecation", "Link"] as const)),
    ...(route.deprecation?.sunset === undefined ? [] : (["Sunset"] as const)),
  ];
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

const isPaged = ({ query }: AnyRoute) =>
  Object.keys((query as { shape?: object }).shape ?? {}).some((key) => key === "pageSize" || key === "limit");
