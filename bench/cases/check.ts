import { openAsBlob } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { intake } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";
import { hashFile } from "../../packages/cli/src/files/hash-file.ts";
import { printCaseResult } from "../case-result.ts";

// As the command sets it.
setFlagsFromString("--semi-space-growth-factor=1");

const [path = ""] = process.argv.slice(2);

await printCaseResult(async () => {
  const { records } = await intake(
    {
      file: await openAsBlob(path),
      adapters: [...participatiewet(), ...uwv()],
      given: {
        municipality: "GM0200",
        observedFrom: "2024-01-01",
        observedUntil: "2026-06-30",
        jobEndsMaintained: "yes",
      },
      hashFile,
      keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(1) }),
    },
    { facts: () => undefined, findings: () => undefined },
  );
  return records.read;
});
