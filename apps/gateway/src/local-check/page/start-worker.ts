import type { Request, Told } from "../engine/messages.ts";
import { byId } from "./dom.ts";

/** A worker that is started when it is first needed, and anew after it broke down. */
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
  let asked: Request["kind"] = "check";
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  const start = () => {
    const started = new Worker(trusted);
    // What a worker that was ended still had on its way is about files that are not chosen any more.
    const ifPresent = (then: () => void) => {
      if (started === worker) then();
    };
    const fail = () =>
      ifPresent(() => {
        stop();
        hear({ kind: "failed", about: asked, error: "worker" });
      });
    started.addEventListener("message", ({ data }: MessageEvent<Told>) => ifPresent(() => hear(data)));
    started.addEventListener("error", fail);
    started.addEventListener("messageerror", fail);
    return started;
  };
  return {
    ask(request) {
      asked = request.kind;
      worker ??= start();
      worker.postMessage(request);
    },
    stop,
  };
}
