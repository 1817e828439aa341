/** What is left of an allowance after somebody asked. */
export interface Allowance {
  readonly ok: boolean;
  /** Whole requests that could follow at once. */
  readonly remaining: number;
  /** Seconds, rounded up: until all is there again, or when it was refused, until one more is. */
  readonly resetSeconds: number;
}

/** Allowances that fill up evenly again, one for each key. */
export interface Buckets {
  readonly perMinute: number;
  take(key: string): Allowance;
}

interface Bucket {
  readonly level: number;
  readonly at: number;
}

/** More keys than this are not remembered; the one that was not seen for the longest is forgotten, which is in its favour. */
const MAX_KEYS = 100_000;

/** Token buckets that hold what may come in a minute, and fill again in a minute; `clock` gives milliseconds that only go up. */
export function createBuckets(perMinute: number, clock: () => number = () => performance.now()): Buckets {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return {
    perMinute,
    take(key) {
      const now = clock();
      const level = levelOf(buckets.get(key), now);
      const ok = level >= 1;
      const left = ok ? level - 1 : level;
      buckets.delete(key);
      buckets.set(key, { level: left, at: now });
      if (buckets.size > MAX_KEYS) forgetOldest();
      const missing = ok ? perMinute - left : 1 - left;
      return { ok, remaining: Math.floor(left), resetSeconds: Math.ceil(missing / perMs / 1000) };
    },
  };

  function levelOf(bucket: Bucket | undefined, now: number): number {
    return bucket === undefined ? perMinute : Math.min(perMinute, bucket.level + (now - bucket.at) * perMs);
  }

  function forgetOldest(): void {
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  }
}
