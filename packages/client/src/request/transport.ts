import axios, { type AxiosResponse, isAxiosError } from "axios";

/** One HTTP request; the body is a file, or text. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Blob | string;
  /** Told how many bytes of the body have gone. */
  readonly onSent?: (bytes: number) => void;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly as?: "text" | "stream";
}

export type HttpAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      header(name: string): string | undefined;
      readonly text: string;
      readonly stream?: ReadableStream<Uint8Array>;
    }
  | { readonly ok: false; readonly cause: string | undefined };

export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

/**
 * Sends a request and gives whatever comes back; no status is an error and no redirect is followed. An exception of the library
 * holds the request with its secrets, so it goes no further than here: only the code of its cause is told.
 */
export function createTransport(fetch?: typeof globalThis.fetch): Transport {
  return async ({ method, url, headers, body, onSent, timeoutMs, signal, as = "text" }) => {
    try {
      const response: AxiosResponse = await axios.request({
        method,
        url,
        headers,
        ...(body === undefined ? {} : { data: body }),
        // A browser shows how far it is only by its older interface; it takes credentials off when another host is next.
        adapter: fetch === undefined && onSent !== undefined && hasXhr() ? "xhr" : "fetch",
        responseType: as,
        transformRequest: [(data: unknown) => data],
        transformResponse: [(data: unknown) => data],
        validateStatus: () => true,
        maxRedirects: 0,
        fetchOptions: { redirect: "manual" },
        ...(fetch === undefined ? {} : { env: { fetch } }),
        ...(onSent === undefined ? {} : { onUploadProgress: ({ loaded }: { loaded: number }) => onSent(loaded) }),
        ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
        ...(signal === undefined ? {} : { signal }),
      });
      return {
        ok: true,
        status: response.status,
        header: (name) => textOf(response.headers[name]),
        text: as === "text" ? String(response.data ?? "") : "",
        ...(as === "stream" ? { stream: response.data as ReadableStream<Uint8Array> } : {}),
      };
    } catch (error) {
      if (signal?.aborted === true) throw signal.reason;
      return { ok: false, cause: causeOf(error) };
    }
  };
}

const hasXhr = () => typeof XMLHttpRequest !== "undefined";

const textOf = (header: unknown) => (typeof header === "string" ? header : undefined);

function causeOf(error: unknown): string | undefined {
  if (!isAxiosError(error)) throw new Error("The request could not be made.");
  for (let at: unknown = error.cause; at instanceof Error; at = at.cause)
    if ("code" in at && typeof at.code === "string") return at.code;
  return error.code;
}
