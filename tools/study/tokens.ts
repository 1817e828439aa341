import { createHash } from "node:crypto";

/** A token that is made of nothing but a name and a number: there is no key and nobody behind it. */
export function token(kind: string, number: number | string): string {
  const digest = createHash("sha256").update(`study-reconstruction ${kind} ${number}`).digest("base64url");
  return `v1.${digest}`;
}
