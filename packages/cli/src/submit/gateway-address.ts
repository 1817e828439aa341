import { wrongCall } from "../call/stop.ts";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of a gateway as somebody wrote it, without what comes after it. Throws a sentence for what is no web address, and
 * for an unprotected one (http) that leads to another computer, unless that is allowed.
 */
export function gatewayAddress(given: string | undefined, flag: "to" | "from", allowInsecure: boolean): string {
  const url = URL.parse(given ?? "");
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "" || url.hash !== "")
    throw wrongCall(
      `Achter --${flag} hoort het adres van een gateway, zoals https://jobcoach.example.nl.`,
      `--${flag} takes the address of a gateway, such as https://jobcoach.example.nl.`,
    );
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname) && !allowInsecure)
    throw wrongCall(
      "Dit adres begint met http: en is dus niet beveiligd. Kies https, of geef --insecure als het echt zo moet.",
      "This address begins with http: and so is not protected. Choose https, or give --insecure if it must be so.",
    );
  return url.origin + url.pathname.replace(/\/+$/, "").replace(/\/v1(\/submissions)?$/, "");
}
