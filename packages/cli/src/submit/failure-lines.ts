import type { Failure } from "@jobcoach/client";
import type { LocalizedText } from "@jobcoach/core";
import type { ExitCode } from "../call/stop.ts";

const NOT_FOUND = 404;

/** The same of a delivery: a gateway does not tell of municipalities for which somebody may not deliver that they are there. */
export function deliveryFailureLines(failure: Failure, address: string): ReturnType<typeof failureLines> {
  const { exitCode, lines } = failureLines(failure, address);
  const isNotFound = failure.kind === "problem" && failure.status === NOT_FOUND;
  return { exitCode, lines: isNotFound ? [...lines, perhapsOfOthers] : lines };
}

const perhapsOfOthers: LocalizedText = {
  nl: "Klopt het adres? Dan kan met dit bewijs van toegang niet voor deze gemeente worden aangeleverd.",
  en: "Is the address right? Then this proof of access may not deliver for this municipality.",
};

/** Why a gateway gave no value, in lines, and with which exit code: a fault of the request is the sender's, others are not. */
export function failureLines(
  failure: Failure,
  address: string,
): { exitCode: ExitCode; lines: readonly LocalizedText[] } {
  const { host } = new URL(address);
  switch (failure.kind) {
    case "problem": {
      const { title, detail, errors } = failure.problem;
      const lines = [
        `${title}.`,
        ...(detail === undefined ? [] : [detail]),
        ...errors.map((fault) => `  ${fault.pointer}: ${fault.detail}`),
      ];
      return { exitCode: failure.status >= 500 ? 3 : 1, lines: lines.map((line) => ({ nl: line, en: line })) };
    }
    case "unreachable":
      return { exitCode: 3, lines: [unreachable(failure.cause, host)] };
    case "no-token":
      return { exitCode: 3, lines: [noToken] };
    case "strange":
      return {
        exitCode: 3,
        lines: [
          {
            nl: `Het antwoord van ${host} (${failure.status}) is niet van een gateway van jobcoach. Kijk of het adres klopt.`,
            en: `The answer of ${host} (${failure.status}) is not from a gateway of jobcoach. See whether the address is right.`,
          },
        ],
      };
  }
}

const noToken: LocalizedText = {
  nl: "De inlogdienst gaf geen token voor dit programma. Kijk of het bestand achter --client klopt.",
  en: "The log-in service gave no token for this program. See whether the file of --client is right.",
};

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ["daar luistert niets", "nothing listens there"],
  ENOTFOUND: ["die naam bestaat niet", "that name does not exist"],
  EAI_AGAIN: ["de naam is nu niet op te zoeken", "the name cannot be looked up now"],
  ECONNRESET: ["de verbinding is verbroken", "the connection was broken"],
  EPIPE: ["de verbinding is verbroken", "the connection was broken"],
  ETIMEDOUT: ["er komt geen antwoord", "there is no answer"],
  ECONNABORTED: ["er komt geen antwoord", "there is no answer"],
  UND_ERR_CONNECT_TIMEOUT: ["er komt geen antwoord", "there is no answer"],
  UND_ERR_HEADERS_TIMEOUT: ["er komt geen antwoord", "there is no answer"],
  UND_ERR_SOCKET: ["de verbinding is verbroken", "the connection was broken"],
};

function unreachable(code: string | undefined, host: string): LocalizedText {
  const known = code === undefined ? undefined : reasons[code];
  const isCertificate = code !== undefined && /CERT|SIGNATURE|ERR_TLS/.test(code);
  const [nl, en] = known ?? (isCertificate ? ["het certificaat klopt niet", "its certificate is not valid"] : []);
  return {
    nl: `Contact met ${host} lukt niet${nl === undefined ? "" : `: ${nl}`}. Probeer het opnieuw; twee keer versturen kan geen kwaad.`,
    en: `Reaching ${host} does not work${en === undefined ? "" : `: ${en}`}. Try again; sending twice does no harm.`,
  };
}
