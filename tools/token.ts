import { existsSync } from "node:fs";
import { join } from "node:path";
import { accessToken } from "./start/access-token.ts";
import { programs } from "./start/issuer/parties.ts";
import { portsOf } from "./start/ports.ts";

/** `npm run -s token apeldoorn`: prints a token of a program, while `npm start` runs. */
const [client = ""] = process.argv.slice(2);

const issuer = `http://localhost:${portsOf(process.env).issuer}`;
const keys = join(process.env.JOBCOACH_DATA ?? ".jobcoach", "clients");

if (Object.hasOwn(programs, client)) {
  const token = existsSync(keys) ? await accessToken(issuer, keys, client).catch(() => undefined) : undefined;
  if (token !== undefined) console.log(token);
  else if (!existsSync(keys))
    stop(
      `In ${keys} staan geen sleutels. Draait 'npm start' met een andere map? Zet die dan in JOBCOACH_DATA.`,
      `There are no keys in ${keys}. Does 'npm start' run with another folder? Then name it in JOBCOACH_DATA.`,
    );
  else
    stop(
      `Op ${issuer} geeft niemand een token. Draait 'npm start'? Op een andere poort: PORT=4600 npm run -s token ${client}`,
      `Nobody gives a token at ${issuer}. Does 'npm start' run? On another port: PORT=4600 npm run -s token ${client}`,
    );
} else {
  const names = Object.keys(programs).join(", ");
  stop(`Kies een programma: ${names}`, `Choose a program: ${names}`);
}

function stop(nl: string, en: string): void {
  console.error(nl);
  console.error(en);
  process.exitCode = 2;
}
