import { type ProblemCode, problemTypes } from "@jobcoach/contract";
import { parameterNames } from "../http/path-parameters.ts";
import type { AnyRoute } from "../http/route.ts";
import { isUpload } from "../limits/limit-uploads.ts";

/** Every problem that a route can answer with, by status: what its declaration implies and what it names itself. */
export function problemsOf(route: AnyRoute): ReadonlyMap<number, readonly ProblemCode[]> {
  const codes = new Set<ProblemCode>([
    "invalid-request",
    "not-acceptable",
    "internal-error",
    "not-ready",
    ...(route.path.startsWith("/v1/") ? LIMITED : []),
    ...(route.method === "GET" ? [] : FROM_ELSEWHERE),
    ...(route.access === "public" ? [] : NOT_YOURS),
    ...(route.refusal === undefined ? [] : [route.refusal.code]),
    ...(parameterNames(route.path).length > 0 ? NOT_THERE : []),
    ...(route.body === undefined ? [] : BODY),
    ...(isUpload(route.method, route.path) ? UPLOAD : []),
    ...(takesJson(route) ? JSON_BODY : []),
    ...(route.problems ?? []),
  ]);
  const byStatus = Map.groupBy([...codes].sort(), (code) => problemTypes[code].status);
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

const LIMITED: readonly ProblemCode[] = ["too-many-requests"];
const FROM_ELSEWHERE: readonly ProblemCode[] = ["cross-site-request", "foreign-host"];
const NOT_YOURS: readonly ProblemCode[] = [
  "not-authenticated",
  "credentials-invalid",
  "issuer-unavailable",
  "not-found",
];
const UPLOAD: readonly ProblemCode[] = ["too-many-uploads", "upload-quota-used"];
const NOT_THERE: readonly ProblemCode[] = ["not-found"];
const BODY: readonly ProblemCode[] = ["unsupported-media-type", "content-encoding-refused"];
const JSON_BODY: readonly ProblemCode[] = ["malformed-json", "malformed-body", "payload-too-large"];

const takesJson = ({ body = {} }: AnyRoute) => Object.values(body).some((content) => content !== "binary");
