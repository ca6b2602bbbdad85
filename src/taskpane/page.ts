import { say, type Code } from '../locale/catalogue';
import { contentSecurityPolicy } from './content-security-policy';

/** Files that the page loads: names beside it, or addresses. */
export interface PageFiles {
  readonly browserCheck: string;
  readonly styleSheet: string;
  /** Address of office.js. */
  readonly officeScript: string;
  /** Code of the page's title; the pane's unless said otherwise. */
  readonly title?: Code;
}

/**
 * The HTML of taskpane.html and self-test.html, rendered once while building; the bundle's own script tag is added by the
 * build. office.js is `async`: where its server cannot be reached the page opens all the same.
 */
export default function page(files: PageFiles): string {
  const { browserCheck, styleSheet, officeScript, title = 'taskpane.title' } = files;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(officeScript)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${say('vi', title)}</title>
    <link rel="icon" href="assets/icon-32.png">
    <link rel="stylesheet" href="${styleSheet}">
    <script src="${browserCheck}"></script>
    <script id="office-js" async src="${officeScript}"></script>
  </head>
  <body>
    <div id="root"><p id="opening" class="plain">${say('vi', 'taskpane.opening')}</p></div>
    ${notice('unsupported', 'taskpane.unsupported.title', 'taskpane.unsupported.text')}
    ${notice('broken', 'taskpane.broken.title', 'taskpane.broken.text')}
    <noscript><p class="plain">${say('vi', 'taskpane.without-scripts')}</p></noscript>
  </body>
</html>`;
}

/** In both languages: nobody can be asked for theirs before a script runs. browser-check.js shows it where it is true. */
function notice(id: string, title: Code, text: Code): string {
  return `<div id="${id}" class="plain" role="alert" hidden>
      <h1>${say('vi', title)}</h1>
      <p>${say('vi', text)}</p>
      <p lang="en">${say('en', title)}. ${say('en', text)}</p>
    </div>`;
}
