/** Stands in every hostile file where a person would; invented, and a number that only serves for tests. */
export const CANARY_BSN = "999990019";
export const CANARY_NAME = "Kanariepiet";

/** What no finding, message or header may hold. */
export const canaries: readonly string[] = [CANARY_BSN, CANARY_NAME];
