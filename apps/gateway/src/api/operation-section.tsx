import { type ProblemCode, problemTypes } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import type { AnyRoute } from "../http/route.ts";
import { ScrollingTable } from "../pages/parts/scrolling-table.tsx";
import type { Content, Operation } from "./open-api.ts";
import { problemsOf } from "./problems-of.ts";
import { referenceTexts } from "./reference-texts.ts";
import { TypeName } from "./type-name.tsx";

interface OperationSectionProps {
  readonly language: Language;
  readonly route: AnyRoute;
  readonly operation: Operation;
}

/** One thing that can be done: where, by whom, with what, and what comes back. */
export function OperationSection({ language, route, operation }: OperationSectionProps) {
  const texts = referenceTexts[language];
  return (
    <div class="part">
      <h3 class="nl-heading nl-heading--level-3" id={operation.operationId}>
        <code>
          {route.method} {route.path}
        </code>
      </h3>
      <p class="nl-paragraph">{route.summary[language]}.</p>
      {route.deprecation !== undefined && <p class="nl-paragraph">{texts.deprecated}</p>}
      <p class="nl-paragraph quiet">
        {route.access === "public" ? texts.everyone : `${texts.roles} ${route.access.join(", ")}.`}
      </p>
      <Parameters language={language} route={route} operation={operation} />
      {operation.requestBody !== undefined && (
        <p class="nl-paragraph">
          {texts.body}: <Shapes content={operation.requestBody.content} />
        </p>
      )}
      <Answers language={language} route={route} operation={operation} />
    </div>
  );
}

/** Tables are regions to go to, so each says in its name which operation it is about. */
const named = (what: string, { method, path }: AnyRoute) => `${what}: ${method} ${path}`;

function Parameters({ language, route, operation }: OperationSectionProps) {
  const texts = referenceTexts[language];
  const own = operation.parameters.filter(({ name }) => name !== "Accept-Language");
  if (own.length === 0) return null;
  return (
    <ScrollingTable id={`${operation.operationId}-parameters`} caption={named(texts.parameters, route)}>
      <thead class="utrecht-table__header">
        <tr>
          {[texts.name, texts.place, texts.type, texts.needed].map((head) => (
            <th class="utrecht-table__header-cell" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {own.map((parameter) => (
          <tr>
            <th class="utrecht-table__header-cell" scope="row">
              <code>{parameter.name}</code>
            </th>
            <td class="utrecht-table__cell">{texts.places[parameter.in]}</td>
            <td class="utrecht-table__cell">
              <TypeName schema={parameter.schema} />
            </td>
            <td class="utrecht-table__cell">{parameter.required ? texts.yes : texts.no}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Answers({ language, route, operation }: OperationSectionProps) {
  const texts = referenceTexts[language];
  const failures = [...problemsOf(route)].map(([status, codes]) => ({ status, codes }));
  const fine = Object.entries(operation.responses).filter(([status]) => Number(status) < 400);
  return (
    <ScrollingTable id={`${operation.operationId}-answers`} caption={named(texts.answers, route)}>
      <thead class="utrecht-table__header">
        <tr>
          {[texts.status, texts.meaning].map((head) => (
            <th class="utrecht-table__header-cell" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {fine.map(([status, { content }]) => (
          <tr>
            <th class="utrecht-table__header-cell" scope="row">
              {status}
            </th>
            <td class="utrecht-table__cell">
              {texts.fine[Number(status)] ?? ""} {content !== undefined && <Shapes content={content} />}
            </td>
          </tr>
        ))}
        {failures.map(({ status, codes }) => (
          <tr>
            <th class="utrecht-table__header-cell" scope="row">
              {status}
            </th>
            <td class="utrecht-table__cell">{codes.map((code) => sentenceOf(code, language)).join(" ")}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

const sentenceOf = (code: ProblemCode, language: Language) => `${problemTypes[code].title[language]} (${code}).`;

const Shapes = ({ content }: { readonly content: Content }) => (
  <>
    {Object.entries(content).map(([mediaType, { schema }], at) => (
      <>
        {at > 0 && ", "}
        <code>{mediaType}</code>
        {schema.$ref !== undefined && (
          <>
            {" "}
            <TypeName schema={schema} />
          </>
        )}
      </>
    ))}
  </>
);
