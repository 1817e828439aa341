/** Digests and ids that the gateway makes: among thousands of them one holds such digits by chance. */
const MADE_BY_CHANCE = /\b(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g;

/** Citizen service numbers of the examples in texts, with a little of what stands around them, so that a failure says where. */
export const numbersIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.replace(MADE_BY_CHANCE, "").match(/.{0,60}99999[. -]?\d{4}.{0,20}/g) ?? []);
