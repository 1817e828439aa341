import { build, type Plugin } from "esbuild";

const SOURCE = new URL("src/local-check/", import.meta.url);

/** The script of the page and the script of its worker, each as one file. */
export interface LocalCheckBundle {
  readonly page: string;
  readonly worker: string;
}

/** Bundles what runs in the browser, from the sources of all packages. */
export async function bundleLocalCheck(): Promise<LocalCheckBundle> {
  const { outputFiles } = await build({
    entryPoints: { page: entry("page/page.ts"), worker: entry("worker.ts") },
    outdir: ".",
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: ["chrome110", "firefox115", "safari16.4"],
    conditions: ["@jobcoach/source"],
    legalComments: "none",
    plugins: [oneLanguageOfSchemas],
  });
  const text = (name: string) => outputFiles.find(({ path }) => path.endsWith(`${name}.js`))?.text ?? "";
  return { page: text("page"), worker: text("worker") };
}

const entry = (path: string) => new URL(path, SOURCE).pathname;

/** Messages of schemas are never shown; all languages but one would be half of the worker. */
const oneLanguageOfSchemas: Plugin = {
  name: "one-language-of-schemas",
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: `export { default as en } from "./en.js";`,
    }));
  },
};
