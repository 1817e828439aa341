import { createAuthoriser } from "./access/authorise.ts";
import type { Credentials } from "./access/credentials.ts";
import { createRequester } from "./request/requester.ts";
import { type RetryOptions, USUAL_RETRY } from "./request/retry.ts";
import { createTransport } from "./request/transport.ts";
import { catalogueClient } from "./resources/catalogue.ts";
import { outcomesClient } from "./resources/outcomes.ts";
import { releasesClient } from "./resources/releases.ts";
import { submissionsClient } from "./resources/submissions.ts";
import { talliesClient } from "./resources/tallies.ts";

export interface ClientOptions {
  /** The address of the gateway, such as `https://jobcoach.example.nl`; what stands in it goes before `/v1`. */
  readonly baseUrl: string;
  readonly credentials?: Credentials;
  /** The language of problems. */
  readonly language?: "nl" | "en";
  readonly retry?: Partial<RetryOptions>;
  /** Of a request that sends no file; 60 seconds unless said otherwise. */
  readonly timeoutMs?: number;
  /** Allows `http:` to another machine, where anybody on the way can read along. */
  readonly allowInsecure?: boolean;
  /** In place of the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

const TIMEOUT_MS = 60_000;

/**
 * A client of one gateway. What goes wrong is in the answer and never thrown. A redirect is not followed, so that credentials go
 * nowhere else. Throws only for an address that is none, or that is not protected.
 */
export function createClient(options: ClientOptions) {
  const { credentials, language = "nl", retry = {}, timeoutMs = TIMEOUT_MS, fetch, now = Date.now } = options;
  const baseUrl = checkedAddress(options.baseUrl, options.allowInsecure === true);
  if (credentials?.kind === "client-credentials") checkedAddress(credentials.tokenEndpoint, false);
  const transport = createTransport(fetch);
  const requester = createRequester({
    baseUrl,
    language,
    retry: { ...USUAL_RETRY, ...retry },
    timeoutMs,
    transport,
    authoriser: createAuthoriser(credentials, transport, now),
  });
  return {
    submissions: submissionsClient(requester),
    tallies: talliesClient(requester),
    outcomes: outcomesClient(requester),
    releases: releasesClient(requester),
    catalogue: catalogueClient(requester),
  };
}

export type Client = ReturnType<typeof createClient>;

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function checkedAddress(given: string, allowInsecure: boolean): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "" || url.hash !== "")
    throw new TypeError("The address of a gateway is a web address without user name, query or fragment.");
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname) && !allowInsecure)
    throw new TypeError("This address begins with http: and so is not protected; use https:, or allowInsecure.");
  return url.href.replace(/\/+$/, "");
}
