import { MunicipalityCode } from "@jobcoach/core";
import { may, type Role } from "../access/principal.ts";
import { problem } from "../problem.ts";
import type { GatewayContext } from "./context.ts";
import type { MountOptions } from "./mount.ts";
import type { AnyRoute } from "./route.ts";

/**
 * The refusal of somebody who may not do this: 401 without credentials, else 404, because what is not yours is not there. Who may
 * see it all the same is told who may (403). `undefined` when they may.
 */
export async function authorise(
  context: GatewayContext,
  { access, path, reach, tenant, refusal }: AnyRoute,
  { tenantOf }: MountOptions,
): Promise<Response | undefined> {
  if (access === "public") return undefined;
  const principal = context.get("principal");
  if (principal === undefined)
    return problem(context, "not-authenticated", { headers: { "www-authenticate": "Bearer" } });
  if (tenant !== "submission" && !path.startsWith("/v1/submissions/:id")) {
    const isTheirs = path.includes("/:code")
      ? holdsFor(access, MunicipalityCode.safeParse(context.req.param("code")).data)
      : access.some((role) =>
          reach === "programme" ? may(principal, role, "*") : principal.grants.some((grant) => grant.role === role),
        );
    return isTheirs ? undefined : problem(context, "not-found");
  }
  const municipality = await tenantOf(context.req.param("id") ?? "");
  if (holdsFor(access, municipality)) return undefined;
  const maySee = refusal !== undefined && holdsFor(refusal.seenBy, municipality);
  return problem(context, maySee ? refusal.code : "not-found");

  function holdsFor(allowed: readonly Role[], municipality: string | undefined): boolean {
    return municipality !== undefined && allowed.some((role) => may(principal, role, municipality));
  }
}
