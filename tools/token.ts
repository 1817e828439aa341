import { join } from "node:path";
import { accessToken } from "./start/access-token.ts";
import { programs } from "./start/issuer/parties.ts";
import { portsOf } from "./start/ports.ts";

/** `node tools/token.ts apeldoorn`: prints a token of a program, while `npm start` runs. */
const [client = ""] = process.argv.slice(2);

if (Object.hasOwn(programs, client)) {
  const issuer = `http://localhost:${portsOf(process.env).issuer}`;
  console.log(await accessToken(issuer, join(process.env.JOBCOACH_DATA ?? ".jobcoach", "clients"), client));
} else {
  console.error(`Kies een programma: ${Object.keys(programs).join(", ")}`);
  console.error(`Choose a program: ${Object.keys(programs).join(", ")}`);
  process.exitCode = 2;
}
