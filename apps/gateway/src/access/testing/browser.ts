import type { TestGateway } from "../../testing/test-gateway.ts";

/** A browser as far as logging in needs one: it keeps cookies, names its site and follows nothing by itself. */
export interface Browser {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  send(
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

export function createBrowser(gateway: TestGateway, host = "jobcoach.example"): Browser {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit) => {
    const headers = new Headers({ host, accept: "text/html", ...(init.headers as Record<string, string>) });
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await gateway.request(path, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    send: (path, form, headers = {}) =>
      ask(path, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          origin: `https://${host}`,
          "sec-fetch-site": "same-origin",
          ...headers,
        },
        body: new URLSearchParams(form).toString(),
      }),
  };
}
