import "./without-eval.ts";
import { createEngine } from "./engine/engine.ts";
import type { Request, Told } from "./engine/messages.ts";

/** What runs beside the page: hands each request to the engine when the one before it is done. */
const engine = createEngine({ tell: (told: Told) => postMessage(told), now: () => performance.now() });
let work: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  work = work.then(() => engine.handle(data));
});
