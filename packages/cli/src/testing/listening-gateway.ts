import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** What a gateway was sent. */
interface Delivered {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on this computer that keeps what it is sent and gives the same answer to all, or one by the address, but for receipts. */
export async function listeningGateway(
  status: number,
  answer: unknown,
  headers: Record<string, string> = {},
  receipt?: unknown,
) {
  const delivered: Delivered[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces).toString("latin1");
    delivered.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    if (request.url?.endsWith("/receipt")) {
      response.writeHead(receipt === undefined ? 404 : 200, { "content-type": "application/json" });
      return void response.end(JSON.stringify(receipt ?? { title: "Er is geen", status: 404, errors: [] }));
    }
    response.writeHead(status, { "content-type": "application/json", ...headers });
    const own = typeof answer === "function" ? answer(request.url ?? "") : answer;
    response.end(typeof own === "string" ? own : JSON.stringify(own));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    delivered,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
