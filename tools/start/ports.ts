/** Where gateway and log-in service listen; the service beside the gateway unless ISSUER_PORT says otherwise. */
export function portsOf(environment: Readonly<Record<string, string | undefined>>) {
  const gateway = Number(environment.PORT || 8080);
  return { gateway, issuer: Number(environment.ISSUER_PORT || gateway + 1) };
}
