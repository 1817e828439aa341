import type { ProblemCode } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { z } from "zod";
import type { Role } from "../access/principal.ts";
import type { Tag } from "../api/tags.ts";
import type { GatewayContext } from "./context.ts";

/** Methods that the gateway knows; HEAD comes with GET. */
export type RouteMethod = "GET" | "POST" | "PUT" | "DELETE";

/** One thing the gateway can do. Routing, refusals, the access check and the description of the API all come from this. */
export interface Route<Query, Body> {
  readonly method: RouteMethod;
  /** With `:name` for a part that varies; each such name is one of `pathParameters`. */
  readonly path: string;
  /** camelCase, the same for ever: programs are generated from it. */
  readonly operationId: string;
  readonly summary: LocalizedText;
  readonly tag: Tag;
  /**
   * Who may: everyone, or whoever has one of these roles. On a path with `:code` the role must hold for that municipality,
   * under `/v1/submissions/:id` for the one of the submission, and elsewhere for any.
   */
  readonly access: "public" | readonly Role[];
  /** That `:id` is a submission, on a path that does not begin with `/v1/submissions`. */
  readonly tenant?: "submission";
  /** What those hear who may see the submission of the path (they have one of these roles for it) but may not do this with it. */
  readonly refusal?: RouteRefusal;
  /** For what is of all municipalities together: the role must hold for all. */
  readonly reach?: "programme";
  readonly query: z.ZodType<Query>;
  /** Request headers, their names in small letters. */
  readonly headers?: z.ZodObject;
  /** By media type: a schema for JSON, which is read and judged before `handle`, or `binary` for what `handle` reads itself. */
  readonly body?: Readonly<Record<string, z.ZodType<Body> | "binary">>;
  /** How large JSON may be, where it may be larger than usual. */
  readonly maxBodyBytes?: number;
  /** By status, when all is well; a schema tells the JSON, other media types of `produces` are text or bytes. */
  readonly responses: Readonly<Record<number, ResponseContent>>;
  /** Media types of the answer, the preferred one first. */
  readonly produces: string | readonly string[];
  /** What can go wrong beside what the rest of this declaration implies. */
  readonly problems?: readonly ProblemCode[];
  readonly deprecation?: RouteDeprecation;
  /** Published for everyone: readers may keep the answer and ask whether it still holds (`ETag`, `If-None-Match`). */
  readonly isCacheable?: true;
  handle(context: GatewayContext, query: Query, body: Body | undefined): Response | Promise<Response>;
}

/** A refusal that says that something is there, to those who know that already. */
export interface RouteRefusal {
  readonly seenBy: readonly Role[];
  readonly code: ProblemCode;
}

/** The JSON of an answer, or what it is instead. */
export type ResponseContent = z.ZodType | "text" | "binary" | "empty";

/** That a route will go: since when it is advised against, when it is gone, and where to read about it. */
export interface RouteDeprecation {
  readonly since: Date;
  readonly sunset?: Date;
  readonly link: string;
}

export type AnyRoute = Route<never, never>;

/** Declares a route; exists so that query and body are inferred and routes of all kinds fit one list. */
export const defineRoute = <Query, Body = undefined>(route: Route<Query, Body>): AnyRoute =>
  route as unknown as AnyRoute;
