const GATEWAY = 8080;

/** Where gateway and log-in service listen; the service beside the gateway unless ISSUER_PORT says otherwise. */
export function portsOf(environment: Readonly<Record<string, string | undefined>>) {
  const gateway = Number(environment.PORT || GATEWAY);
  return { gateway, issuer: Number(environment.ISSUER_PORT || gateway + 1) };
}

/** What a command needs in front of it to find the same ports and data. */
export function settingsInFront(environment: Readonly<Record<string, string | undefined>>): string {
  const { gateway, issuer } = portsOf(environment);
  const own = [
    ...(gateway === GATEWAY ? [] : [`PORT=${gateway}`]),
    ...(environment.JOBCOACH_DATA === undefined ? [] : [`JOBCOACH_DATA=${environment.JOBCOACH_DATA}`]),
    ...(issuer === gateway + 1 ? [] : [`ISSUER_PORT=${issuer}`]),
  ];
  return own.map((setting) => `${setting} `).join("");
}
