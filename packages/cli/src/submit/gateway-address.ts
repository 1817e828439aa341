import { wrongCall } from "../call/stop.ts";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address to which deliveries are sent, from the address of a gateway. Throws a sentence for what is no web address, and
 * for an unprotected one (http) that leads to another computer, unless that is allowed.
 */
export function submissionsAddress(given: string | undefined, allowInsecure: boolean): URL {
  const url = URL.parse(given ?? "");
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "" || url.hash !== "")
    throw wrongCall(
      "Achter --to hoort het adres van een gateway, zoals https://jobcoach.example.nl.",
      "--to takes the address of a gateway, such as https://jobcoach.example.nl.",
    );
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname) && !allowInsecure)
    throw wrongCall(
      "Dit adres begint met http: en is dus niet beveiligd. Kies https, of geef --insecure als het echt zo moet.",
      "This address begins with http: and so is not protected. Choose https, or give --insecure if it must be so.",
    );
  const base = url.pathname.replace(/\/+$/, "").replace(/\/v1(\/submissions)?$/, "");
  return new URL(`${base}/v1/submissions`, url.origin);
}
