import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const APP = fileURLToPath(new URL("../../", import.meta.url));

/** Not in the repository, and from here the dependencies can be found. */
const CACHE = fileURLToPath(new URL("../../../../node_modules/.cache/", import.meta.url));

export interface Bundle {
  readonly main: string;
  remove(): Promise<void>;
}

/** Builds the gateway from the sources of all packages, so that tests can start it as a program without a build before. */
export async function bundleGateway(): Promise<Bundle> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "gateway-"));
  await build({
    config: false,
    silent: true,
    entry: {
      main: join(APP, "src/main.ts"),
      "pglite-worker": join(APP, "src/db/pglite-worker.ts"),
      "group-thread": join(APP, "src/releases/group-thread.ts"),
    },
    outDir: folder,
    format: "esm",
    target: "es2023",
    splitting: true,
    noExternal: [/^@jobcoach\//],
    external: [/^(?!@jobcoach\/|\.|\/)/],
    esbuildOptions(options) {
      options.conditions = ["@jobcoach/source"];
    },
  });
  await cp(join(APP, "src/db/migrations"), join(folder, "migrations"), { recursive: true });
  await cp(join(APP, "src/pages/assets"), join(folder, "assets"), { recursive: true });
  return { main: join(folder, "main.js"), remove: () => rm(folder, { recursive: true, force: true }) };
}
