import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Principal } from "../../access/principal.ts";

/** Above this folder in the sources, and beside the bundle after a build. */
const file = ["../assets/keep-reasons.js", "./assets/keep-reasons.js"]
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));
if (file === undefined) throw new Error("the script that keeps reasons is not beside the gateway");
const text = readFileSync(file, "utf8");
const digest = (encoding: "hex" | "base64") => createHash("sha256").update(text).digest(encoding);

/** The script that keeps what somebody wrote while they log in anew; its address is that of its content. */
export const keepReasons = {
  text,
  path: `/assets/keep-reasons-${digest("hex").slice(0, 12)}.js`,
  integrity: `sha256-${digest("base64")}`,
} as const;

/** Tells the writers of one delivery apart, and says nothing about who they are; nobody has to log in where there is no session. */
export const writerMark = (delivery: string, principal: Principal | undefined): string | undefined =>
  principal?.via === "session"
    ? createHash("sha256").update(`${delivery} ${principal.subject}`).digest("base64url")
    : undefined;
