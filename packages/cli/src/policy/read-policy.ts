import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DeliveryPolicy } from "@jobcoach/adapter";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/** The policy that was given with `--policy`, or `undefined`. Throws a sentence for a file that is none, naming what is wrong. */
export async function givenPolicy(call: Call): Promise<DeliveryPolicy | undefined> {
  const given = call.value("policy");
  if (given === undefined) return undefined;
  const name = plain(given);
  const text = await readFile(resolve(call.io.cwd, given), "utf8").catch(() => {
    throw wrongCall(`We kunnen ${name} niet lezen.`, `We cannot read ${name}.`);
  });
  const read = DeliveryPolicy.safeParse(parsed(text));
  if (read.success) return read.data;
  const places = [...new Set(read.error.issues.map(({ path }) => path.join(".")))].slice(0, 3).map(plain);
  const where = places.filter((place) => place !== "").join(", ");
  throw wrongCall(
    `${name} is geen beleid voor leveringen${where === "" ? "" : `; kijk naar ${where}`}. Het is JSON met "schema": "jobcoach/policy/v1" en per regel een rule, severity en because.`,
    `${name} is not a policy for deliveries${where === "" ? "" : `; look at ${where}`}. It is JSON with "schema": "jobcoach/policy/v1" and per rule a rule, severity and because.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
