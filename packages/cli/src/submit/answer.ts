import { Problem, Submission } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { ExitCode } from "../call/stop.ts";

const Received = Submission.pick({ id: true, state: true, sentence: true, records: true, findings: true }).strip();
type Received = Pick<Submission, "id" | "state" | "sentence" | "records" | "findings">;

const Refusal = Problem.pick({ title: true, detail: true, errors: true })
  .partial({ detail: true, errors: true })
  .strip();

/** What a gateway answered: the submission with its address, or why it took nothing. */
export type Answer =
  | { readonly kind: "received"; readonly submission: Received; readonly address: string; readonly document: unknown }
  | {
      readonly kind: "refused";
      readonly exitCode: ExitCode;
      readonly lines: readonly string[];
      readonly document: unknown;
    }
  | { readonly kind: "strange"; readonly text: LocalizedText };

/** Reads the answer to a delivery. A fault of the delivery is the sender's, a fault of the server is not. */
export async function readAnswer(response: Response, sentTo: URL): Promise<Answer> {
  const document: unknown = await response.json().catch(() => undefined);
  const received = response.ok ? Received.safeParse(document) : undefined;
  if (received?.success) {
    const self = response.headers.get("location") ?? linkOf(document) ?? `${sentTo.pathname}/${received.data.id}`;
    const address = URL.parse(self, sentTo)?.href ?? sentTo.href;
    return { kind: "received", submission: received.data as Received, address, document };
  }
  const refusal = response.status >= 400 ? Refusal.safeParse(document) : undefined;
  if (refusal?.success) {
    const { title, detail, errors = [] } = refusal.data;
    const faults = errors.map((fault) => `  ${fault.pointer}: ${fault.detail}`);
    const lines = [`${title}.`, ...(detail === undefined ? [] : [detail]), ...faults];
    return { kind: "refused", exitCode: response.status >= 500 ? 3 : 1, lines, document };
  }
  return { kind: "strange", text: strange(sentTo.host, response.status) };
}

const linkOf = (document: unknown) => (document as { links?: { self?: string } } | undefined)?.links?.self;

const strange = (host: string, status: number): LocalizedText => ({
  nl: `Het antwoord van ${host} (${status}) is niet van een gateway van jobcoach. Kijk of het adres achter --to klopt.`,
  en: `The answer of ${host} (${status}) is not from a gateway of jobcoach. See whether the address of --to is right.`,
});
