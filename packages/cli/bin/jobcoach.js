#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const built = new URL("../dist/command-line.js", import.meta.url);
const source = new URL("../src/command-line.ts", import.meta.url);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `jobcoach heeft Node.js 22.12 of nieuwer nodig; dit is ${process.versions.node}. Kies een nieuwere versie op https://nodejs.org.\n` +
      `jobcoach needs Node.js 22.12 or newer; this is ${process.versions.node}. Choose a newer version at https://nodejs.org.\n`,
  );
  process.exitCode = 3;
} else if (!existsSync(built)) {
  runSource();
} else {
  await import(built.href).catch((error) => {
    // A checkout of which only some packages were built.
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !existsSync(source)) throw error;
    runSource();
  });
}

/** A checkout that was not built: Node runs the TypeScript source of all packages. */
function runSource() {
  const stripsTypes = process.features.typescript ? [] : ["--experimental-strip-types"];
  const flags = ["--conditions=@jobcoach/source", "--disable-warning=ExperimentalWarning", ...stripsTypes];
  // Ctrl-C reaches the child as well; it cleans up and this process passes on how it ended.
  process.on("SIGINT", () => undefined);
  const { status, signal } = spawnSync(process.execPath, [...flags, fileURLToPath(source), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? (signal === "SIGINT" ? 130 : 3);
}
