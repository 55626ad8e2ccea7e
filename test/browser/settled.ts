import type { Page } from 'playwright-core';

/** How long a page must stay as it is to count as done, in ms. */
const quiet = 60;

/** Waits until nothing is on its way any more and the page has stood still for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ![...document.querySelectorAll('.loading-bone')].some((bone) => bone.getClientRects().length > 0),
  );
  await page.evaluate(
    (still) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, still);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, still);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    quiet,
  );
}
