import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDebianPackage } from "./debian.ts";

export interface PostgresServer {
  readonly url: string;
  stop(): void;
}

const INSTALLED = "/usr/lib/postgresql";

/**
 * A PostgreSQL server of its own on a free port, thrown away at the end; the database is owned by no superuser's client. Settings
 * are those of the server as it comes unless given, and the server is Debian's unless the folder of another is.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  server?: string,
): Promise<PostgresServer> {
  ensureDebianPackage(INSTALLED, ["postgresql", "postgresql-client"]);
  const [version] = readdirSync(INSTALLED).sort().reverse();
  const clients = join(INSTALLED, version ?? "", "bin");
  const programs = server ?? clients;
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-postgres-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  const port = await freePort();
  asPostgres(join(programs, "initdb"), [
    "--pgdata",
    data,
    "--auth",
    "trust",
    "--encoding",
    "UTF8",
    "--locale",
    "C.UTF-8",
  ]);
  const given = Object.entries(settings).map(([name, value]) => ` -c ${name}=${value}`);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1${given.join("")}`;
  asPostgres(join(programs, "pg_ctl"), ["-D", data, "-l", join(folder, "log"), "-w", "-o", options, "start"]);
  const clientArgs = ["-h", "127.0.0.1", "-p", String(port)];
  asPostgres(join(clients, "createuser"), [...clientArgs, "--createdb", "--createrole", "jobcoach"]);
  asPostgres(join(clients, "createdb"), [...clientArgs, "--owner", "jobcoach", "jobcoach"]);
  return {
    url: `postgres://jobcoach@127.0.0.1:${port}/jobcoach`,
    stop() {
      asPostgres(join(programs, "pg_ctl"), ["-D", data, "-m", "fast", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root, so as root the user `postgres` of the Debian package runs it. */
function asPostgres(program: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command, commandArgs] = isRoot ? ["runuser", ["-u", "postgres", "--", program, ...args]] : [program, args];
  const { status, error } = spawnSync(command, commandArgs, { stdio: ["ignore", "ignore", "inherit"], cwd: tmpdir() });
  if (error !== undefined || status !== 0) throw new Error(`${program} failed: ${error?.message ?? `code ${status}`}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
