import { availableParallelism } from "node:os";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { GroupAnswer } from "./group-thread.ts";
import { type GroupJob, type MadeGroup, makeGroup } from "./make-group.ts";

/** Who makes groups: as many at once as it has places. */
export interface GroupMakers {
  readonly places: number;
  make(job: GroupJob): Promise<MadeGroup>;
  /** Breaks off what is being made. */
  end(): Promise<void>;
}

/** Makes them right here, which is quickest where there is little to do. */
export const makersHere = (): GroupMakers => ({
  places: 1,
  make: async (job) => makeGroup(job),
  end: async () => undefined,
});

/** More threads than this would each hold an indicator of all municipalities, and leave nobody to answer. */
const MOST_THREADS = 2;

/** Makes them in threads, so that the process goes on answering meanwhile. */
export function makersInThreads(
  threads = Math.min(MOST_THREADS, availableParallelism()),
  limits: ResourceLimits = {},
): GroupMakers {
  const all = Array.from({ length: threads }, () => startThread(limits));
  const idle = [...all];
  const waiting: PromiseWithResolvers<Thread>[] = [];
  const anyFree = () => {
    const turn = Promise.withResolvers<Thread>();
    const thread = idle.pop();
    if (thread === undefined) waiting.push(turn);
    else turn.resolve(thread);
    return turn.promise;
  };
  const free = (thread: Thread) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next.resolve(thread);
  };
  return {
    places: threads,
    async make(job) {
      const thread = await anyFree();
      try {
        return await thread.make(job);
      } finally {
        free(thread);
      }
    },
    async end() {
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

/** The queue keeps the code of what failed, and no message. */
const notMade = (at: string) => Object.assign(new Error(`a group of a release could not be made: ${at}`), { code: at });
const hasStopped = (code: string | undefined) =>
  Object.assign(new Error("a thread that makes a release has stopped"), { code });

type Thread = ReturnType<typeof startThread>;

/** A thread that stops, because memory ran out or it was ended, fails whatever it is asked. */
function startThread(resourceLimits: ResourceLimits) {
  const worker = new Worker(threadFile, { execArgv, resourceLimits });
  let code: string | undefined;
  worker.on("error", (error: NodeJS.ErrnoException) => {
    code = error.code;
  });
  const stopped = new Promise<never>((_, reject) => {
    worker.once("exit", () => reject(hasStopped(code)));
  });
  stopped.catch(() => undefined);
  return {
    async make(job: GroupJob): Promise<MadeGroup> {
      const answered = new Promise<GroupAnswer>((resolve) => worker.once("message", resolve));
      worker.postMessage(job);
      const answer = await Promise.race([answered, stopped]);
      if ("failedAt" in answer) throw notMade(answer.failedAt);
      return answer.made;
    },
    end: () => worker.terminate(),
  };
}

const isSource = import.meta.url.endsWith(".ts");
const threadFile = new URL(isSource ? "./group-thread.ts" : "./group-thread.js", import.meta.url);
/** From source it finds the packages as they are in source. */
const execArgv = isSource ? ["--conditions=@jobcoach/source"] : [];
