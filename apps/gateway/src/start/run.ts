import { pino } from "pino";
import { databaseRoles } from "../db/roles.ts";
import { readSettings } from "../env.ts";
import type { Processes } from "./folder-lock.ts";
import { sentencesOf } from "./start-failures.ts";
import { startGateway } from "./start-gateway.ts";

/** How the gateway meets the outside: its environment, its two output streams and its signals. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processes: Processes;
  print(line: string): void;
  complain(text: string): void;
  onceStopped(stop: () => void): void;
}

/** What an administrator says once to a server whose database owner may not make roles. */
const ROLE_STATEMENTS = Object.values(databaseRoles)
  .map((role) => `create role ${role} nologin; grant ${role} to <login in DATABASE_URL>;`)
  .join(" ");

/** Runs the gateway until it is told to stop; gives the exit code. */
export async function run(surroundings: Surroundings): Promise<number> {
  const read = readSettings(surroundings.environment);
  if (!read.ok) {
    surroundings.complain(sentencesOf("settings-invalid", { names: [...read.invalid, ...read.unknown].join(", ") }));
    return 2;
  }
  const { settings } = read;
  const log = pino({ level: settings.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const started = await startGateway(settings, surroundings.processes, log);
  if (!started.ok) {
    surroundings.complain(sentencesOf(started.failure, { port: settings.port, statements: ROLE_STATEMENTS }));
    return 3;
  }
  const { gateway } = started;
  if (settings.databaseUrl === undefined)
    log.warn("The embedded database is for trying out and for one machine; set DATABASE_URL for production.");
  surroundings.print(`listening ${gateway.address}`);
  await new Promise<void>((resolve) => surroundings.onceStopped(resolve));
  await gateway.stop();
  return 0;
}
