import { type Permission, permissionsOf } from "../../apps/gateway/src/access/permissions.ts";
import { roles } from "../../apps/gateway/src/access/principal.ts";
import type { AppDependencies } from "../../apps/gateway/src/dependencies.ts";
import { apiRoutes } from "../../apps/gateway/src/routes.ts";
import { both, generatedFrom, page, table } from "./markdown.ts";

/** Which role may do what, as the routes of the gateway say. */
export function permissionsPage(): string {
  const permissions = permissionsOf(apiRoutes({} as AppDependencies));
  const rows = permissions.map((permission) => [
    `\`${permission.method} ${permission.path}\``,
    both(permission.summary),
    ...roles.map((role) => mark(permission, role)),
  ]);
  return page([
    "# Wie mag wat / Who may do what",
    "",
    ...generatedFrom("de routes van de gateway", "the routes of the gateway"),
    "- ● iedereen / everyone",
    "- ✓ wie deze rol heeft bij de gemeente waar het om gaat / whoever has this role at the municipality it is about",
    "- ○ wie deze rol ergens heeft; wat terugkomt gaat alleen over de eigen gemeenten / whoever has this role somewhere; what comes back is about their own municipalities only",
    "- ◎ wie deze rol voor alle gemeenten heeft / whoever has this role for all municipalities",
    "",
    "Zie ook / see also: [access.md](access.md).",
    "",
    ...table(["operatie / operation", "wat / what", ...roles], rows),
  ]);
}

function mark({ allowed, reach }: Permission, role: (typeof roles)[number]): string {
  if (allowed === "everyone") return "●";
  if (!allowed.includes(role)) return "";
  return { municipality: "✓", anywhere: "○", programme: "◎" }[reach];
}
