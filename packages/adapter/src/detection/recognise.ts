import type { LocalizedText } from "@jobcoach/core";
import type { Adapter } from "../contract/adapter.ts";
import type { FileSample } from "./file-sample.ts";

/** An adapter that may be the one for a file, with how sure it is and why. */
export interface Candidate {
  readonly adapter: Adapter;
  readonly confidence: number;
  readonly reasons: readonly LocalizedText[];
}

export type Recognition =
  | { readonly found: "one"; readonly candidate: Candidate }
  | { readonly found: "several"; readonly candidates: readonly Candidate[] }
  | { readonly found: "none"; readonly container: FileSample["container"] };

const SURE_ENOUGH = 0.5;
const TOO_CLOSE = 0.05;

/** The adapter that recognises a file best. Two that are about as sure are both returned, because a guess would be silent. */
export function recognise(sample: FileSample, adapters: readonly Adapter[]): Recognition {
  const candidates = adapters.flatMap((adapter) => {
    const detection = adapter.detect(sample);
    return detection !== undefined && detection.confidence >= SURE_ENOUGH ? [{ adapter, ...detection }] : [];
  });
  candidates.sort((a, b) => b.confidence - a.confidence || (a.adapter.id < b.adapter.id ? -1 : 1));
  const [best, second] = candidates;
  if (best === undefined) return { found: "none", container: sample.container };
  if (second !== undefined && best.confidence - second.confidence < TOO_CLOSE) return { found: "several", candidates };
  return { found: "one", candidate: best };
}
