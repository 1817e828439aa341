import type { z } from "zod";
import type { Authoriser } from "../access/authorise.ts";
import { type Answer, type Failure, ToldProblem } from "./answer.ts";
import { readTolerantly } from "./read-tolerantly.ts";
import { pauseBefore, type RetryOptions, sleep } from "./retry.ts";
import type { HttpAnswer, HttpRequest, Transport } from "./transport.ts";

/** A request to the gateway, by its path below the address of the gateway. */
export interface ApiRequest {
  readonly method: HttpRequest["method"];
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly file?: { readonly content: Blob; readonly mediaType: string };
  /** A key that makes the request one and the same however often it is sent. */
  readonly idempotencyKey?: string;
  readonly onSent?: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Requester {
  /** The answer as a value of a schema. */
  ask<Value>(request: ApiRequest, schema: z.ZodType<Value>): Promise<Answer<Value>>;
  /** The answer as a stream, once. */
  open(request: ApiRequest, accept: string): Promise<Answer<ReadableStream<Uint8Array>>>;
}

export interface RequesterOptions {
  readonly baseUrl: string;
  readonly language: "nl" | "en";
  readonly retry: RetryOptions;
  readonly timeoutMs: number;
  readonly transport: Transport;
  readonly authoriser: Authoriser;
}

export function createRequester(options: RequesterOptions): Requester {
  return {
    async ask(request, schema) {
      const answer = await sendUntilAnswered(request, { accept: "application/json" }, options);
      return "kind" in answer ? answer : readAnswer(answer, schema);
    },
    async open(request, accept) {
      const answer = await sendUntilAnswered(request, { accept, as: "stream" }, options);
      if ("kind" in answer) return answer;
      const { status, stream } = answer;
      if (status !== 200 || stream === undefined) {
        await stream?.cancel();
        return status === 204 ? { ok: true, status, value: emptyStream(), location: undefined } : strange(status);
      }
      return { ok: true, status, value: stream, location: undefined };
    },
  };
}

interface Wanted {
  readonly accept: string;
  readonly as?: "text" | "stream";
}

type Answered = Extract<HttpAnswer, { ok: true }>;

/** Sends a request, and again after a pause where that may do some good and can do no harm. */
async function sendUntilAnswered(request: ApiRequest, wanted: Wanted, options: RequesterOptions) {
  const { authoriser, retry, transport } = options;
  let wasRefused = false;
  for (let attempt = 1; ; attempt++) {
    const authorised = await authoriser.header();
    if (!authorised.ok) return authorised;
    const answer = await transport(httpRequestOf(request, wanted, authorised.header, options));
    if (answer.ok && answer.status === 401 && !wasRefused && authoriser.forget()) {
      wasRefused = true;
      continue;
    }
    const retryAfter = answer.ok ? answer.header("retry-after") : undefined;
    const pause = isWorthAnother(answer) && mayRepeat(request) ? pauseBefore(attempt, retryAfter, retry) : undefined;
    if (pause === undefined) return answer.ok ? answer : unreachable(answer.cause);
    if (answer.ok) await answer.stream?.cancel();
    await sleep(pause, request.signal);
  }
}

const isWorthAnother = (answer: HttpAnswer) =>
  !answer.ok || answer.status === 429 || answer.status === 503 || isBusyKey(answer);

/** An earlier attempt with the same key is still being worked on. */
const isBusyKey = ({ status, header }: Answered) => status === 409 && header("retry-after") !== undefined;

/** A POST has its effect once only when it has a key. */
const mayRepeat = ({ method, idempotencyKey }: ApiRequest) => method !== "POST" || idempotencyKey !== undefined;

function httpRequestOf(
  { method, path, query = {}, headers = {}, json, file, idempotencyKey, onSent, signal }: ApiRequest,
  { accept, as = "text" }: Wanted,
  authorization: string | undefined,
  { baseUrl, language, timeoutMs }: RequesterOptions,
): HttpRequest {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const search = given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
  const mediaType = file?.mediaType ?? (json === undefined ? undefined : "application/json");
  const body = file?.content ?? (json === undefined ? undefined : JSON.stringify(json));
  return {
    method,
    url: `${baseUrl}${path}${search}`,
    headers: {
      accept,
      "accept-language": language,
      ...(mediaType === undefined ? {} : { "content-type": mediaType }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(idempotencyKey === undefined ? {} : { "idempotency-key": `"${idempotencyKey}"` }),
      ...headers,
    },
    as,
    ...(body === undefined ? {} : { body }),
    ...(onSent === undefined ? {} : { onSent }),
    ...(signal === undefined ? {} : { signal }),
    // How long a file takes says nothing about the server, and a stream has no end that is known.
    ...(file !== undefined || as === "stream" ? {} : { timeoutMs }),
  };
}

function readAnswer<Value>({ status, header, text }: Answered, schema: z.ZodType<Value>): Answer<Value> {
  const document = parseJson(text);
  if (status >= 200 && status < 300) {
    const value = readTolerantly(schema, document);
    return value === undefined ? strange(status) : { ok: true, status, value, location: header("location") };
  }
  const problem = status >= 400 ? ToldProblem.safeParse(document).data : undefined;
  return problem === undefined ? strange(status) : { ok: false, kind: "problem", status, problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const emptyStream = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
const strange = (status: number): Failure => ({ ok: false, kind: "strange", status });
const unreachable = (cause: string | undefined): Failure => ({ ok: false, kind: "unreachable", cause });
