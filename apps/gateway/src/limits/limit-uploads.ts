import type { IncomingMessage } from "node:http";
import { createMiddleware } from "hono/factory";
import type { Principal } from "../access/principal.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext, GatewayEnv } from "../http/context.ts";
import { problem } from "../problem.ts";
import { shareOf } from "./consumer.ts";
import { beginUpload, endUpload } from "./upload-limits.ts";

/** Where files come in. */
const UPLOADS = /^\/v1\/(submissions|checks|tallies)(\/[^/]+\/content)?$/;

/** Keeps every sender to so many uploads at once and so many bytes a day. This very machine has no limit. */
export const limitUploads = ({ access, database, now, newId }: AppDependencies) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    const principal = context.get("principal");
    const isUpload = ["POST", "PUT"].includes(context.req.method) && UPLOADS.test(context.req.path);
    if (access?.uploads === undefined || !isUpload || !isLimited(principal)) return next();
    const announced = announcedBytes(context);
    const upload = { id: newId(), sender: shareOf(principal), bytes: announced ?? 0, at: now() };
    const admission = await beginUpload(database, access.uploads, upload);
    if (!admission.ok)
      return problem(context, admission.code, { headers: { "retry-after": String(admission.retryAfterSeconds) } });
    const before = receivedBytes(context);
    try {
      return await next();
    } finally {
      await endUpload(database, upload, announced === undefined ? receivedBytes(context) - before : 0);
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

/** What came in over the connection of this request so far. */
const receivedBytes = (context: GatewayContext): number =>
  (context.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.bytesRead ?? 0;
