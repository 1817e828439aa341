import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Beside this file in the sources, and beside the bundle after a build. */
const FOLDER = new URL("./assets/", import.meta.url);

const text = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".css"))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .join("\n");
const digest = (encoding: "hex" | "base64") => createHash("sha256").update(text).digest(encoding);

/** The one stylesheet, put together in the order of its parts; its address changes when it does, so it may be kept for good. */
export const stylesheet = {
  text,
  path: `/assets/style-${digest("hex").slice(0, 12)}.css`,
  integrity: `sha256-${digest("base64")}`,
} as const;
