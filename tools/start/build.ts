import { spawnSync } from "node:child_process";

/** Builds what the gateway and the command need; says nothing unless it fails. */
export function build(): void {
  process.stdout.write("Bouwen …");
  const { status, stdout, stderr } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only", "--no-color"], {
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (status === 0) {
    console.log(" klaar");
    return;
  }
  console.error(`\nHet bouwen is mislukt. / The build failed.\n${stdout}\n${stderr}`);
  process.exit(3);
}
