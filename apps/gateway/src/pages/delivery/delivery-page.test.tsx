import { Submission } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { expect, test } from "vitest";
import { submissionExamples } from "../../api/examples/submission-examples.ts";
import { deliveryContent } from "./delivery-page.tsx";
import type { DeliveryView } from "./delivery-view.ts";

const accepted = Submission.parse(submissionExamples.Submission);
const viewOf = (over: Partial<Submission> = {}, rest: Partial<DeliveryView> = {}): DeliveryView => ({
  language: "nl",
  submission: { ...accepted, ...over },
  municipalityName: "Apeldoorn",
  formatName: "Export Apeldoorn",
  findings: { items: [], rule: undefined, page: 1, pageSize: 50, count: 0 },
  may: { confirm: false, withdraw: false },
  hasReceipt: false,
  csrfToken: undefined,
  given: [],
  writer: undefined,
  ...rest,
});
const pageOf = async (view: DeliveryView) => {
  const { content, headers } = deliveryContent(view);
  return { html: String(await content), headers };
};

test("while a delivery is processed its page says so and refreshes itself, without a script", async () => {
  const { html, headers } = await pageOf(viewOf({ state: "checking" }));
  expect(headers).toEqual({ refresh: "4" });
  expect(html).toContain("Deze pagina ververst zichzelf");
  expect((await pageOf(viewOf())).headers).toEqual({});
});

test.each(["nl", "en"] as const)("counts stand there as they were counted: %s", async (language: Language) => {
  const records = { read: 1414, accepted: 1407, rejected: 7 };
  const { html } = await pageOf(viewOf({ records }, { language }));
  const point = language === "nl" ? "." : ",";
  for (const number of [`1${point}414`, `1${point}407`, "7"])
    expect(html).toContain(`<dd class="counts__number">${number}</dd>`);
});

test.each([
  ["nl", "De feiten zijn gemaakt van 1.414 records: 1.407 goed, 7 afgevallen.", "afgevallen"],
  ["en", "The facts were made of 1,414 records: 1,407 good, 7 left out.", "left out"],
] as const)(
  "what was left out before the facts came stands beside what was read: %s",
  async (language, said, label) => {
    const madeFrom = { read: 1414, accepted: 1407, rejected: 7 };
    const { html } = await pageOf(viewOf({ madeFrom }, { language }));
    expect(html).toContain(said);
    expect(html).toContain(`<dt class="counts__label">${label}</dt><dd class="counts__number">7</dd>`);
    expect((await pageOf(viewOf({}, { language }))).html).not.toContain(label);
  },
);

test("who may not decide sees no form", async () => {
  expect((await pageOf(viewOf())).html).not.toContain("<form");
  const withdrawing = await pageOf(viewOf({}, { may: { confirm: false, withdraw: true }, csrfToken: "word" }));
  expect(withdrawing.html).toContain('<input type="hidden" name="csrf" value="word"/>');
});

test("a group says how to mend it; findings one by one are there where a group has more than one", async () => {
  const group = {
    rule: "number/decimal-point",
    cause: "conversion",
    severity: "error",
    count: 5,
    mends: 5,
    places: [{ line: 51, column: "Uren" }],
    message: { nl: "In *Uren* staat een punt.", en: "*Uren* has a point." },
    remedy: { nl: "Zet op een komma.", en: "Use a comma." },
  } as const;
  const findings = {
    ...accepted.findings,
    total: 5,
    errors: 5,
    kept: 5,
    groups: [{ ...group, places: [...group.places] }],
  };
  const { html } = await pageOf(viewOf({ findings }));
  expect(html).toContain("In ‘Uren’ staat een punt.");
  expect(html).toContain("één oorzaak, 5 rijen");
  expect(html).toContain("Zet op een komma.");
  expect(html).toContain("Alle meldingen");
});

test.each([
  ["accepted", ["/samenvatting", "/eigen-cijfers/GM0200"]],
  ["refused", ["#findings", "/nl/aanleveren"]],
  ["withdrawn", ["/nl/aanleveren"]],
  ["checking", []],
] as const)("where to go on from a delivery that is %s", async (state, expected) => {
  const { html } = await pageOf(viewOf({ state }));
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link);
  const places = ["/samenvatting", "/eigen-cijfers/GM0200", "#findings", "/nl/aanleveren"];
  expect(places.filter((place) => links.some((link) => link.endsWith(place)))).toEqual(expected);
});

test("what replaced a delivery can be reached", async () => {
  const links = { ...accepted.links, supersededBy: "/v1/submissions/01980d2e-5c00-7000-8000-000000000009" };
  const { html } = await pageOf(viewOf({ state: "superseded", links }));
  expect(html).toContain('href="/nl/leveringen/01980d2e-5c00-7000-8000-000000000009"');
});
