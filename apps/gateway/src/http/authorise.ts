import { MunicipalityCode } from "@jobcoach/core";
import { may } from "../access/principal.ts";
import { problem } from "../problem.ts";
import type { GatewayContext } from "./context.ts";
import type { MountOptions } from "./mount.ts";
import type { AnyRoute } from "./route.ts";

/**
 * The refusal of somebody who may not do this: 401 without credentials, else 404, because what is not yours is not there.
 * `undefined` when they may.
 */
export async function authorise(
  context: GatewayContext,
  { access, path, reach, tenant }: AnyRoute,
  { tenantOf }: MountOptions,
): Promise<Response | undefined> {
  if (access === "public") return undefined;
  const principal = context.get("principal");
  if (principal === undefined)
    return problem(context, "not-authenticated", { headers: { "www-authenticate": "Bearer" } });
  const isTheirs =
    tenant === "submission" || path.startsWith("/v1/submissions/:id")
      ? await tenantOf(context.req.param("id") ?? "").then(holdsFor)
      : path.includes("/:code")
        ? holdsFor(MunicipalityCode.safeParse(context.req.param("code")).data)
        : access.some((role) =>
            reach === "programme" ? may(principal, role, "*") : principal.grants.some((grant) => grant.role === role),
          );
  return isTheirs ? undefined : problem(context, "not-found");

  function holdsFor(municipality: string | undefined): boolean {
    if (access === "public" || municipality === undefined) return false;
    return access.some((role) => may(principal, role, municipality));
  }
}
