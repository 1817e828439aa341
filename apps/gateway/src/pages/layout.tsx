import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { stylesheet } from "./stylesheet.ts";
import { textsIn } from "./texts.ts";

const NAMES: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };

export interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  /** Where the page is below its language; the overview unless said otherwise. */
  readonly here?: string;
  readonly footer?: Child;
  readonly children?: Child;
}

/** What every page has: skip link, name, language switch, one main part and a footer. */
export function Layout({ language, title, here = "", footer, children }: LayoutProps) {
  const texts = textsIn[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} \u2013 ${texts.site}`}</title>
        <link rel="stylesheet" href={stylesheet.path} integrity={stylesheet.integrity} />
        {(["nl", "en"] as const).map((other) => (
          <link rel="alternate" hreflang={other} href={`/${other}${here}`} />
        ))}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="nl-skip-link" href="#main">
          {texts.skip}
        </a>
        <header class="utrecht-page-header">
          <div class="page-width utrecht-page-header__content">
            <a class="site-name" href={`/${language}`}>
              {texts.site}
            </a>
            <nav class="utrecht-alternate-lang-nav" aria-label={texts.languages}>
              {(["nl", "en"] as const).map((other) => (
                <a
                  class="utrecht-alternate-lang-nav__link"
                  href={`/${other}${here}`}
                  lang={other}
                  hreflang={other}
                  {...(other === language ? { "aria-current": "true" as const } : {})}
                >
                  {NAMES[other]}
                </a>
              ))}
            </nav>
          </div>
        </header>
        <main id="main" class="page-width" tabindex={-1}>
          {children}
        </main>
        <footer class="utrecht-page-footer">
          <div class="page-width">{footer}</div>
        </footer>
      </body>
    </html>
  );
}
