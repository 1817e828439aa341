import type { Request, Told } from "../engine/messages.ts";
import { byId } from "./dom.ts";

/** A worker that was started when it was first needed. */
export interface CheckWorker {
  ask(request: Request): void;
  /** Ends what it is doing; the next request starts a new one. */
  stop(): void;
}

type TrustedUrl = string;
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): TrustedUrl;
  };
}

/** The worker is loaded when there is something to do, so that the page itself stays small. */
export function createWorker(hear: (told: Told) => void): CheckWorker {
  const address = byId("local-check").dataset.worker ?? "";
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // The one address that may become a script; it comes from the page, never from a file.
  const trusted =
    trustedTypes?.createPolicy("local-check", { createScriptURL: () => address }).createScriptURL(address) ?? address;
  let worker: Worker | undefined;
  const start = () => {
    const started = new Worker(trusted);
    started.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
    started.addEventListener("error", () => hear({ kind: "failed", error: "worker" }));
    return started;
  };
  return {
    ask(request) {
      worker ??= start();
      worker.postMessage(request);
    },
    stop() {
      worker?.terminate();
      worker = undefined;
    },
  };
}
