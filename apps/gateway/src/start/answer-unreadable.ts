import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ProblemCode } from "@jobcoach/contract";
import { STANDING_HEADERS } from "../http/add-headers.ts";
import { writeProblem } from "../problem.ts";

interface ParseError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Answers bytes that are no HTTP request, or came too late, with a problem, and closes. `answer` is that to the request
 * before them on this connection; when it is under way, nothing may come between.
 */
export function answerUnreadable(error: ParseError, socket: Duplex, answer: ServerResponse | undefined): void {
  const isUnderWay = answer?.headersSent === true && !answer.writableFinished;
  if (error.code === "ECONNRESET" || !socket.writable || isUnderWay) {
    socket.destroy();
    return;
  }
  const { status, headers, text } = writeProblem(codeOf(error), "nl");
  const lines = Object.entries({
    ...STANDING_HEADERS,
    ...headers,
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(text),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`, () => socket.destroy());
}

function codeOf({ code, rawPacket }: ParseError): ProblemCode {
  if (code === "HPE_INVALID_METHOD" && /^[A-Z]+ \S+ HTTP\/1\.[01]\r?\n/.test(rawPacket?.toString("latin1") ?? ""))
    return "unknown-method";
  return CODES[code ?? ""] ?? "malformed-request";
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: "headers-too-large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "payload-too-large",
  ERR_HTTP_REQUEST_TIMEOUT: "request-timeout",
};
