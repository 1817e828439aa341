import type { Token } from "@jobcoach/core";
import { createPseudonyms, type PseudonymKey, type RememberToken } from "./pseudonyms.ts";

/**
 * Notes, while persons are replaced under a new key, which token each of them had under the key before. What was told of tokens
 * already is told as well.
 */
export function noteEarlierPersons(earlier: PseudonymKey | undefined, remember: RememberToken | undefined) {
  const persons = new Map<Token, Token>();
  if (earlier === undefined) return { persons, remember };
  const before = createPseudonyms(earlier);
  const noting: RememberToken = (token, text, kind) => {
    if (kind === "person") persons.set(token, before.token(kind, text));
    remember?.(token, text, kind);
  };
  return { persons, remember: noting };
}
