import type { LocalizedText } from "@jobcoach/core";
import type { AnyRoute, RouteMethod } from "../http/route.ts";
import { type Role, roles } from "./principal.ts";

/** Where a role must hold for an operation: at the municipality it is about, anywhere, or for all municipalities. */
export type Reach = "municipality" | "anywhere" | "programme";

/** Who may do one thing. */
export interface Permission {
  readonly operationId: string;
  readonly method: RouteMethod;
  readonly path: string;
  readonly summary: LocalizedText;
  readonly allowed: "everyone" | readonly Role[];
  readonly reach: Reach;
}

/** Who may do what, as the routes themselves say; the check at the door and the documentation both follow from it. */
export const permissionsOf = (routes: readonly AnyRoute[]): readonly Permission[] =>
  routes.map(({ operationId, method, path, summary, access, reach }) => ({
    operationId,
    method,
    path,
    summary,
    allowed: access === "public" ? "everyone" : roles.filter((role) => access.includes(role)),
    reach: reach ?? (/\/:(code|id)(\/|$)/.test(path) ? "municipality" : "anywhere"),
  }));
