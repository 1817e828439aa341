/** How often something is tried, and how long is waited in between, in milliseconds. */
export interface RetryOptions {
  readonly attempts: number;
  readonly firstPauseMs: number;
  /** Of one pause; a server that asks for a longer one is not asked again. */
  readonly longestPauseMs: number;
}

export const USUAL_RETRY: RetryOptions = { attempts: 4, firstPauseMs: 500, longestPauseMs: 30_000 };

/**
 * The pause before the next attempt: what the server asks for (`Retry-After`), else twice as long each time and at random up to
 * that, so that many clients do not come back at once. `undefined` when it is no use to try again.
 */
export function pauseBefore(
  attempt: number,
  retryAfter: string | undefined,
  { attempts, firstPauseMs, longestPauseMs }: RetryOptions,
  { random, now }: { random(): number; now(): number } = { random: Math.random, now: Date.now },
): number | undefined {
  if (attempt >= attempts) return undefined;
  const asked = retryAfterMs(retryAfter, now());
  if (asked !== undefined) return asked > longestPauseMs ? undefined : asked + random() * JITTER_MS;
  return Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs) * (0.5 + random() / 2);
}

const JITTER_MS = 250;

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Waits, or rejects when somebody calls it off. */
export const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
    function done() {
      signal?.removeEventListener("abort", stop);
      resolve();
    }
    function stop() {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
