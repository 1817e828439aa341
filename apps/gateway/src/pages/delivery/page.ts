import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { submissionReaders } from "../../submissions/submission-readers.ts";
import { definePage } from "../site/define-page.tsx";
import { deliveryFileRoutes } from "./delivery-file-routes.ts";
import { deliveryFormRoutes } from "./delivery-form-routes.ts";
import { deliveryContent } from "./delivery-page.tsx";
import { readDelivery } from "./read-delivery.ts";

/** A rule that was left open comes as an empty text. */
const Query = z.strictObject({
  rule: z.union([z.literal(""), z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/)]).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The page of one delivery, with its forms and files. */
export const deliveryPage = (deps: AppDependencies): readonly AnyRoute[] => [
  ...definePage<z.infer<typeof Query>>(deps, {
    page: "delivery",
    summary: { nl: "De pagina van een levering", en: "The page of a delivery" },
    access: submissionReaders,
    tenant: "submission",
    query: Query,
    async show(request, { rule, page }) {
      const view = await readDelivery(deps, request, { rule: rule === "" ? undefined : rule, page });
      return view === undefined ? "not-found" : deliveryContent(view);
    },
  }),
  ...deliveryFileRoutes(deps),
  ...deliveryFormRoutes(deps),
];
