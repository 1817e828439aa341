import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Breaks the connection in place of an answer. */
  readonly breaks?: true;
}

/** A server on this computer that keeps what it gets; replies come in order, the last one again and again. */
export async function listeningServer(...replies: readonly (Reply | ((received: Received) => Reply))[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body: Buffer.concat(pieces).toString() };
    const next = replies[Math.min(received.length, replies.length - 1)];
    received.push(one);
    const reply = typeof next === "function" ? next(one) : next;
    if (reply === undefined || reply.breaks) return void request.socket.destroy();
    const { status, headers: told = {}, body = "" } = reply;
    response.writeHead(status, { "content-type": "application/json", ...told });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
