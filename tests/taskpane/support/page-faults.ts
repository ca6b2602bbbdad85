import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds against WCAG 2.2 AA and good practice, however small. */
export async function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  }
  return page.evaluate(async (runOnly) => {
    // Tabster's own marks, with which it leads the focus, are hidden from screen readers on purpose.
    const context = { include: document, exclude: ['[data-tabster-dummy]'] };
    const { violations } = await window.axe.run(context, { runOnly });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
}

/** What reaches beyond the right edge of the window, and text that its own box cuts off. */
export function clippedParts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const seen = [...document.body.querySelectorAll('*')].filter((element) => {
      // Texts for screen readers are one pixel wide on purpose.
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2;
    });
    const beyond = seen.filter((element) => element.getBoundingClientRect().right > edge + 0.5);
    const cut = seen.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        element !== document.body && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      );
    });
    const scrolls = document.documentElement.scrollWidth > edge ? ['the page scrolls sideways'] : [];
    const name = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`;
    return [...scrolls, ...beyond.map(name), ...cut.map((element) => `cut off: ${name(element)}`)];
  });
}
