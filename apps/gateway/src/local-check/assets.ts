import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** A script with an address of its own content, so that it may be kept for good. */
export interface ScriptAsset {
  readonly text: string;
  /** The same, a third as long. */
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly path: string;
  readonly integrity: string;
}

export interface LocalCheckAssets {
  readonly page: ScriptAsset;
  readonly worker: ScriptAsset;
}

/** The folder of the addresses of the scripts. */
export const SCRIPTS_PATH = "/assets/local-check";

let assets: Promise<LocalCheckAssets> | undefined;

/** The scripts of the local check: built ones beside the bundle, else bundled from the sources when first asked for. */
export const localCheckAssets = (): Promise<LocalCheckAssets> => {
  assets ??= readScripts();
  return assets;
};

async function readScripts(): Promise<LocalCheckAssets> {
  const { page, worker } = builtScripts() ?? (await bundledScripts());
  return { page: assetOf("page", page), worker: assetOf("worker", worker) };
}

function builtScripts() {
  const [page, worker] = ["page", "worker"].map((name) => new URL(`./local-check/${name}.js`, import.meta.url)) as [
    URL,
    URL,
  ];
  return existsSync(page) ? { page: readFileSync(page, "utf8"), worker: readFileSync(worker, "utf8") } : undefined;
}

/** Needs the bundler, which is there where the sources are. */
async function bundledScripts() {
  const bundler = new URL("../../bundle-local-check.ts", import.meta.url).href;
  const { bundleLocalCheck } = (await import(bundler)) as typeof import("../../bundle-local-check.ts");
  return bundleLocalCheck();
}

function assetOf(name: string, text: string): ScriptAsset {
  const digest = (encoding: "hex" | "base64") => createHash("sha256").update(text).digest(encoding);
  return {
    text,
    gzipped: new Uint8Array(gzipSync(text)),
    path: `${SCRIPTS_PATH}/${name}-${digest("hex").slice(0, 12)}.js`,
    integrity: `sha256-${digest("base64")}`,
  };
}
