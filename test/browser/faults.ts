import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Fault = { readonly rule: string; readonly where: readonly string[] };

/**
 * What would shut somebody out of the page as it stands: serious and critical faults by axe-core (WCAG 2.2 A and AA).
 * In elder mode contrast must reach 7:1 (AAA), as DESIGN.md §8 asks.
 */
export async function seriousFaults(page: Page, elder: boolean): Promise<readonly Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    // What lies under the foot scrolls out from under it; axe takes it for hidden.
    await page.addStyleTag({ content: '.foot { position: static !important; }' });
  }
  return page.evaluate(async (enhanced) => {
    type Violation = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] };
    type Axe = { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    const { run } = (window as unknown as { axe: Axe }).axe; // put there by the script above
    const { violations } = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast-enhanced': { enabled: enhanced } },
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({
        rule: id,
        where: nodes.slice(0, 4).map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary}`),
      }));
  }, elder);
}
