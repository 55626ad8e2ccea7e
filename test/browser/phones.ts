import type { Browser } from 'playwright-core';

export type PhoneLook = {
  readonly mode?: '' | 'dark' | 'elder' | 'dark elder';
  readonly width?: number;
  readonly height?: number;
};

/** One phone in one person's hand: its own storage, Chinese, the size of a small screen. */
export async function openPhone(browser: Browser, url: string, persona: string, look: PhoneLook = {}) {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 390, height: look.height ?? 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  const mode = look.mode ? `&mode=${encodeURIComponent(look.mode)}` : '';
  return {
    page,
    context,
    /** Errors nobody caught. */
    trouble,
    go: (path: string) => page.goto(`${url}/app/?persona=${persona}${mode}#/${path}`),
    close: () => context.close(),
  };
}

export type OpenPhone = Awaited<ReturnType<typeof openPhone>>;
