import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { createMiddleware } from "hono/factory";
import type { Principal } from "../access/principal.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext, GatewayEnv } from "../http/context.ts";
import { pathOf } from "../pages/site/site-map.ts";
import { problem } from "../problem.ts";
import { shareOf } from "./consumer.ts";
import { beginUpload, endUpload } from "./upload-limits.ts";

/** Whether files come in here; the path may be a template. */
export const isUpload = (method: string, path: string): boolean =>
  ["POST", "PUT"].includes(method) &&
  (/^\/v1\/(submissions|checks|tallies)(\/[^/]+\/content)?$/.test(path) || SENDING_PAGES.includes(path));

const SENDING_PAGES = [pathOf("nl", "deliver"), pathOf("en", "deliver")];

/** Keeps every sender to so many uploads at once and so many bytes a day. This very machine has no limit. */
export const limitUploads = ({
  access,
  database,
  now,
  newId,
}: Pick<AppDependencies, "access" | "database" | "now" | "newId">) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    const principal = context.get("principal");
    const isFile = isUpload(context.req.method, context.req.path);
    if (access?.uploads === undefined || !isFile || !isLimited(principal)) return next();
    const announced = announcedBytes(context);
    const upload = { id: newId(), sender: shareOf(principal), bytes: announced ?? 0, at: now() };
    const admission = await beginUpload(database, access.uploads, upload);
    if (!admission.ok)
      return problem(context, admission.code, { headers: { "retry-after": String(admission.retryAfterSeconds) } });
    try {
      return await next();
    } finally {
      const received = uncountedBytes(context);
      await endUpload(database, upload, announced === undefined ? received : 0);
    }
  });

/** Whoever may not send anything is refused before their file is read. */
const isLimited = (principal: Principal | undefined): principal is Principal =>
  principal !== undefined &&
  principal.via !== "this-machine" &&
  principal.grants.some(({ role }) => role === "submitter");

/** A body is never longer than its `Content-Length`; the server sees to that. */
function announcedBytes(context: GatewayContext): number | undefined {
  const length = context.req.header("content-length");
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

/** How much of what came in over a connection was counted with an earlier upload. */
const counted = new WeakMap<Socket, number>();

/** What came in over the connection of this request since the last upload on it; small requests in between come along. */
function uncountedBytes(context: GatewayContext): number {
  const socket = (context.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket;
  if (socket === undefined) return 0;
  const before = counted.get(socket) ?? 0;
  counted.set(socket, socket.bytesRead);
  return socket.bytesRead - before;
}
