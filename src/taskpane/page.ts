import { say } from '../locale/catalogue';
import { CONTENT_SECURITY_POLICY, OFFICE_CDN } from './content-security-policy';

/** Names of the static files beside the page. */
export interface PageFiles {
  readonly browserCheck: string;
  readonly styleSheet: string;
}

/**
 * The HTML of taskpane.html, rendered once while building; the bundle's own script tag is added by the build.
 * office.js is `async`: where Microsoft's server cannot be reached the pane opens all the same.
 */
export default function page({ browserCheck, styleSheet }: PageFiles): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${say('vi', 'taskpane.title')}</title>
    <link rel="icon" href="assets/icon-32.png">
    <link rel="stylesheet" href="${styleSheet}">
    <script src="${browserCheck}"></script>
    <script id="office-js" async src="${OFFICE_CDN}/lib/1/hosted/office.js"></script>
  </head>
  <body>
    <div id="root"><p id="opening" class="plain">${say('vi', 'taskpane.opening')}</p></div>
    ${notice('unsupported', 'taskpane.unsupported.title', 'taskpane.unsupported.text')}
    ${notice('broken', 'taskpane.broken.title', 'taskpane.broken.text')}
    <noscript><p class="plain">${say('vi', 'taskpane.without-scripts')}</p></noscript>
  </body>
</html>`;
}

type Texts = Parameters<typeof say>[1];

/** In both languages: nobody can be asked for theirs before a script runs. browser-check.js shows it where it is true. */
function notice(id: string, title: Texts, text: Texts): string {
  return `<div id="${id}" class="plain" role="alert" hidden>
      <h1>${say('vi', title)}</h1>
      <p>${say('vi', text)}</p>
      <p lang="en">${say('en', title)}. ${say('en', text)}</p>
    </div>`;
}
