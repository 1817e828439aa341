import type { Language } from "@jobcoach/core";
import { indicators } from "@jobcoach/outcomes";
import { hrefOf, type Place } from "../../pages/site/href-of.ts";
import { type PageId, siteMap } from "../../pages/site/site-map.ts";
import { richFactsFile } from "../rich-facts.ts";
import type { Town } from "../rich-life.ts";
import type { Site } from "../site.ts";

/** One page to look at, in one language. */
export interface Sample {
  readonly page: PageId;
  readonly language: Language;
  readonly address: string;
}

/** What the addresses of pages speak about: releases and deliveries that stand in different states. */
interface Story {
  readonly accepted: string;
  readonly superseded: string;
  readonly refused: string;
}

/** Joins after the first release: with figures of its own to be seen, nobody can be worked out from what changes in those of all. */
const newTown: Town = { municipality: "GM0599", trajectories: 320, days: 530, losses: 1.1, hoursMode: "logged" };

/**
 * Gives the site something to tell: a municipality that joins and a second release, a delivery that takes the place of
 * another and a third release that is withdrawn, and a file that is refused.
 */
export async function tellStory({ gateway }: Site): Promise<Story> {
  const first = await gateway.deliver(richFactsFile(newTown));
  await expectStatus(201, gateway.request("/v1/releases", { method: "POST" }));
  const second = await gateway.deliver(richFactsFile({ ...newTown, losses: 0.2 }));
  await expectStatus(201, gateway.request("/v1/releases", { method: "POST" }));
  await expectStatus(200, gateway.request("/v1/releases/3/_withdraw", { method: "POST", ...withdrawal }));
  const refused = await gateway.deliver(new Blob(["<html>an answer of a website, not of a system</html>"]));
  return { accepted: second.submission.id, superseded: first.submission.id, refused: refused.submission.id };
}

const withdrawal = {
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    reason: {
      nl: "In één gemeente ontbraken de laatste trajecten.",
      en: "In one municipality the last trajectories were missing.",
    },
  }),
};

async function expectStatus(status: number, answer: Promise<Response>) {
  const response = await answer;
  if (response.status !== status) throw new Error(`${response.status}: ${await response.text()}`);
}

/** Every page of the site map in both languages; those about a municipality, delivery, release or figure for each kind of them. */
export const samplesOf = (story: Story): readonly Sample[] =>
  (Object.keys(siteMap) as PageId[]).flatMap((page) =>
    placesOf(page, story).flatMap((place) =>
      (["nl", "en"] as const).map((language) => ({ page, language, address: hrefOf(language, page, place) })),
    ),
  );

const SHOWN = "GM0014";
const FEW_PERSONS = "GM0448";

function placesOf(page: PageId, { accepted, superseded, refused }: Story): readonly Place[] {
  const inAddress = (name: string, values: readonly string[]) =>
    values.map((value) => ({ parameters: { [name]: value } }));
  if (page === "municipality" || page === "ownFiguresOf") return inAddress("code", [SHOWN, FEW_PERSONS]);
  if (page === "delivery") return inAddress("id", [accepted, superseded, refused]);
  if (page === "summary") return inAddress("id", [accepted]);
  if (page === "release") return inAddress("number", ["2", "1", "3"]);
  if (page === "definition")
    return inAddress(
      "indicator",
      indicators.map(({ id }) => id),
    );
  if (page === "explanation") return inAddress("indicator", ["retention-26w", "capability-count"]);
  return [{}];
}
