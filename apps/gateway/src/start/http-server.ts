import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Settings } from "../env.ts";
import { STANDING_HEADERS } from "../http/add-headers.ts";
import { writeProblem } from "../problem.ts";
import { answerUnreadable } from "./answer-unreadable.ts";
import type { StartFailure } from "./start-failures.ts";

type FetchCallback = Parameters<typeof getRequestListener>[0];

/** The gateway on an address. */
export interface HttpServer {
  listen(where: Pick<Settings, "host" | "port">): Promise<StartFailure | undefined>;
  /** Lets another app answer from now on. */
  serve(app: FetchCallback): void;
  address(): string;
  /** Takes no more connections, gives the requests at hand a while, then breaks them off. */
  close(): Promise<void>;
}

/** A request without a host is left to us, so that it is answered as every other. */
const LIMITS = { headersTimeout: 15_000, requestTimeout: 600_000, requireHostHeader: false };

export function createHttpServer(first: FetchCallback): HttpServer {
  let handle = listenerOf(first);
  let host = "";
  const answers = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(LIMITS, (request, response) => {
    answers.set(request.socket, response);
    return handle(request, response);
  });
  server.on("clientError", (error, socket) => answerUnreadable(error, socket, answers.get(socket)));
  return {
    listen(where) {
      host = where.host;
      return listen(server, where);
    },
    serve(app) {
      handle = listenerOf(app);
    },
    address() {
      const { port } = server.address() as AddressInfo;
      const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
      return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
    },
    close: () => close(server),
  };
}

/** A request whose address or host makes no sense never becomes one for the app. */
const listenerOf = (app: FetchCallback): RequestListener =>
  getRequestListener(app, {
    errorHandler(error) {
      const code = error instanceof RequestError ? "malformed-request" : "internal-error";
      const { status, headers, text } = writeProblem(code, "nl");
      return new Response(text, { status, headers: { ...STANDING_HEADERS, ...headers, "cache-control": "no-store" } });
    },
  });

function listen(server: Server, { host, port }: Pick<Settings, "host" | "port">): Promise<StartFailure | undefined> {
  return new Promise((resolve) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) =>
      resolve(code === "EADDRINUSE" ? "port-busy" : "address-unusable"),
    );
    server.listen(port, host, () => resolve(undefined));
  });
}

const GRACE_MS = 10_000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
