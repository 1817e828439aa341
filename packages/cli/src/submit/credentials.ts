import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Credentials } from "@jobcoach/client";
import type { Call } from "../call/call.ts";
import { failed, wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/**
 * Who delivers: the program in the file behind `--client`, else the token in `JOBCOACH_TOKEN`, else the key in
 * `JOBCOACH_API_KEY`, else nobody. Throws a sentence for a file that is not right, and never shows any of it.
 */
export async function credentialsOf({ io, value }: Pick<Call, "io" | "value">): Promise<Credentials | undefined> {
  const file = value("client");
  const { JOBCOACH_TOKEN: token, JOBCOACH_API_KEY: key } = io.env;
  if (file !== undefined) return readClientFile(file, io.cwd);
  if (token) return { kind: "token", token };
  return key ? { kind: "api-key", key } : undefined;
}

async function readClientFile(given: string, cwd: string): Promise<Credentials> {
  const name = plain(given);
  const text = await readFile(resolve(cwd, given), "utf8").catch(() => undefined);
  if (text === undefined) throw failed(`Het bestand ${name} is niet te lezen.`, `The file ${name} cannot be read.`);
  const { tokenEndpoint, clientId, privateKey } = objectIn(text) as Partial<Record<string, unknown>>;
  if (
    typeof tokenEndpoint !== "string" ||
    !URL.canParse(tokenEndpoint) ||
    typeof clientId !== "string" ||
    !isPrivateKey(privateKey)
  )
    throw wrongCall(
      `Het bestand ${name} klopt niet. Er horen "tokenEndpoint", "clientId" en "privateKey" (JWK met "alg") in te staan.`,
      `The file ${name} is not right. It must hold "tokenEndpoint", "clientId" and "privateKey" (a JWK with "alg").`,
    );
  return { kind: "client-credentials", tokenEndpoint, clientId, privateKey };
}

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

const isPrivateKey = (value: unknown): value is { readonly kty: string; readonly alg: string; readonly d: string } =>
  typeof value === "object" &&
  value !== null &&
  ["kty", "alg", "d"].every((part) => typeof (value as Record<string, unknown>)[part] === "string");
