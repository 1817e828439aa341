#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { sentencesOf } from "./start/start-failures.ts";

// A young generation that grows lets a whole file's worth of rows survive into the old one, where they are memory for long.
setFlagsFromString("--semi-space-growth-factor=1");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(sentencesOf("node-too-old"));
  process.exitCode = 3;
} else {
  // Loaded only now, because an older Node would stumble over what comes in.
  const { run } = await import("./start/run.ts");
  process.exitCode = await run({
    environment: process.env,
    processes: { pid: process.pid, isAlive },
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (text) => process.stderr.write(text),
    onceStopped(stop) {
      process.once("SIGINT", stop);
      process.once("SIGTERM", stop);
    },
  });
  // Nothing is left to wait for; what still runs may not keep the process alive.
  setTimeout(() => process.exit(), 500).unref();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
