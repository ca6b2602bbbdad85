import { say, type Code } from '../locale/catalogue';
import type { Language } from '../locale/language';

/** What is asked about an add-in before it is open: what it is, why it does not open, where data go, whom to ask. */
const QUESTIONS = ['what', 'needs', 'data', 'fault', 'test'] as const;

/**
 * The HTML of help.html, which the manifest names for support: without a script, because it is opened in whatever browser
 * the machine has.
 */
export default function helpPage({ styleSheet }: { readonly styleSheet: string }): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${say('vi', 'help.title')}</title>
    <link rel="icon" href="assets/icon-32.png">
    <link rel="stylesheet" href="${styleSheet}">
  </head>
  <body>
    <main>
      <section class="plain">${answers('vi')}</section>
      <section class="plain" lang="en">${answers('en')}</section>
    </main>
  </body>
</html>`;
}

function answers(language: Language): string {
  const head = `<h1>${say(language, 'help.title')}</h1>`;
  return head + QUESTIONS.map((key) => answer(language, `help.${key}.title`, `help.${key}.text`)).join('');
}

function answer(language: Language, title: Code, text: Code): string {
  return `<h2>${say(language, title)}</h2><p>${say(language, text)}</p>`;
}
