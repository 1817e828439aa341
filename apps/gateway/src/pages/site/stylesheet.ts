import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const TOKENS = "1-tokens.css";

/** Above this folder in the sources, and beside the bundle after a build. */
const folder = ["../assets/", "./assets/"]
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL(TOKENS, url)));
if (folder === undefined) throw new Error("the stylesheet is not beside the gateway");
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const text = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .sort()
  .map(read)
  .join("\n");
const digest = (encoding: "hex" | "base64") => createHash("sha256").update(text).digest(encoding);

/** The light colours and what belongs to charts, for a chart that stands alone. */
const [lightTokens = ""] = read(TOKENS).split("@media");
const chartText = [`${lightTokens}svg { color: var(--text); font-family: var(--font); }`, read("3-chart.css")].join(
  "\n",
);

/** The one stylesheet, put together in the order of its parts; its address changes when it does, so it may be kept for good. */
export const stylesheet = {
  text,
  chartText,
  path: `/assets/style-${digest("hex").slice(0, 12)}.css`,
  integrity: `sha256-${digest("base64")}`,
} as const;
