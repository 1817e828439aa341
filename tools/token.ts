import { join } from "node:path";
import { accessToken } from "./start/access-token.ts";
import { programs } from "./start/issuer/parties.ts";
import { portsOf } from "./start/ports.ts";

/** `node tools/token.ts apeldoorn`: prints a token of a program, while `npm start` runs. */
const [client = ""] = process.argv.slice(2);

const issuer = `http://localhost:${portsOf(process.env).issuer}`;
const keys = join(process.env.JOBCOACH_DATA ?? ".jobcoach", "clients");

if (Object.hasOwn(programs, client)) {
  const token = await accessToken(issuer, keys, client).catch(() => undefined);
  if (token !== undefined) console.log(token);
  else
    stop(
      `Op ${issuer} geeft niemand een token. Draait 'npm start'? Op een andere poort: PORT=4600 node tools/token.ts ${client}`,
      `Nobody gives a token at ${issuer}. Does 'npm start' run? On another port: PORT=4600 node tools/token.ts ${client}`,
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
