/** Two numbers of 32 bits for values given one after another; other values hardly ever give the same two. */
export interface ValueHash {
  readonly low: number;
  readonly high: number;
  /** Forgets what was added. */
  restart(): ValueHash;
  text(text: string): ValueHash;
  /** Any value that JSON can hold. */
  value(value: unknown): ValueHash;
}

const END_OF_TEXT = 0xffff;
const LOW_START = 0x811c9dc5 | 0;
const LOW_PRIME = 0x01000193;
const HIGH_START = 0x1b873593;
const HIGH_PRIME = 0x85ebca6b;

export function createValueHash(): ValueHash {
  let low = LOW_START;
  let high = HIGH_START;
  const hash: ValueHash = {
    get low() {
      return low;
    },
    get high() {
      return high;
    },
    restart() {
      low = LOW_START;
      high = HIGH_START;
      return hash;
    },
    text(text) {
      let [a, b] = [low, high];
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        a = Math.imul(a ^ code, LOW_PRIME);
        b = Math.imul(b ^ (code + (b >>> 15)), HIGH_PRIME);
      }
      low = Math.imul(a ^ END_OF_TEXT, LOW_PRIME);
      high = Math.imul(b ^ (END_OF_TEXT + (b >>> 15)), HIGH_PRIME);
      return hash;
    },
    value(value) {
      if (typeof value === "string") return hash.text(value);
      if (typeof value !== "object" || value === null) return hash.text(String(value));
      if (Array.isArray(value)) for (const part of value) hash.value(part);
      else for (const [name, part] of Object.entries(value)) hash.text(name).value(part);
      return hash.text(Array.isArray(value) ? "]" : "}");
    },
  };
  return hash;
}
