import { expect, test } from "vitest";
import { openTestGateway } from "../testing/open-test-gateway.ts";

test("a page with a slash at the end of its address is found without it; nothing leads elsewhere", async () => {
  const gateway = await openTestGateway();
  const answerTo = async (path: string, init: RequestInit = {}) => {
    const { status, headers } = await gateway.request(path, { headers: { accept: "text/html" }, ...init });
    return [status, headers.get("location")];
  };
  expect(await answerTo("/en/")).toEqual([301, "/en"]);
  expect(await answerTo("/nl/vergelijken/?indicator=retention-26w")).toEqual([
    301,
    "/nl/vergelijken?indicator=retention-26w",
  ]);
  for (const path of ["//elsewhere.example/", "/nl//elsewhere.example/", "/v1/indicators/", "/fr/"])
    expect(await answerTo(path), path).toEqual([404, null]);
  expect((await answerTo("/nl/", { method: "POST" }))[0]).not.toBe(301);
  await gateway.remove();
});
