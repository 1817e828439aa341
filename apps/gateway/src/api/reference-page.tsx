import type { Language } from "@jobcoach/core";
import type { AnyRoute } from "../http/route.ts";
import { Layout } from "../pages/site/layout.tsx";
import { pathInDocument } from "./document.ts";
import { exampleOf } from "./examples.ts";
import type { HttpMethod, OpenApiDocument } from "./open-api.ts";
import { OperationSection } from "./operation-section.tsx";
import { referenceTexts } from "./reference-texts.ts";
import { SchemaSection } from "./schema-section.tsx";
import { type Tag, tags } from "./tags.ts";

interface ReferencePageProps {
  readonly language: Language;
  readonly routes: readonly AnyRoute[];
  readonly document: OpenApiDocument;
}

/** The API to read: by subject what can be done, then the shapes of what travels. Made on the server, without script. */
export function ReferencePage({ language, routes, document }: ReferencePageProps) {
  const texts = referenceTexts[language];
  const subjects = document.tags.map(({ name }) => name as Tag);
  return (
    <Layout language={language} title={texts.title} page="reference" footer={<p class="nl-paragraph">{texts.rules}</p>}>
      <h1 class="nl-heading nl-heading--level-1">{texts.title}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{texts.lead}</p>
      <p class="nl-paragraph">
        {texts.version} {document.info.version}.{" "}
        <a class="nl-link" href="/v1/openapi.json">
          {texts.asFile}
        </a>
      </p>
      <nav aria-label={texts.contents}>
        <ul>
          {subjects.map((tag) => (
            <li>
              <a class="nl-link" href={`#${tag}`}>
                {tags[tag][language]}
              </a>
            </li>
          ))}
          <li>
            <a class="nl-link" href="#schemas">
              {texts.schemas}
            </a>
          </li>
        </ul>
      </nav>
      {subjects.map((tag) => (
        <>
          <h2 class="nl-heading nl-heading--level-2" id={tag}>
            {tags[tag][language]}
          </h2>
          {routes
            .filter((route) => route.tag === tag)
            .map((route) => {
              const operation = document.paths[pathInDocument(route.path)]?.[route.method.toLowerCase() as HttpMethod];
              return operation && <OperationSection language={language} route={route} operation={operation} />;
            })}
        </>
      ))}
      <h2 class="nl-heading nl-heading--level-2" id="schemas">
        {texts.schemas}
      </h2>
      {Object.entries(document.components.schemas).map(([name, schema]) => (
        <SchemaSection language={language} name={name} schema={schema} example={exampleOf(name)} />
      ))}
    </Layout>
  );
}
