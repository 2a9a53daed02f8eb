import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Nothing that a browser does on its own may leave the machine or change between runs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** npm's Chromium is made for one page in one process, where a second profile would never open, and checks less. */
const NOT_FOR_US = new Set([
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The system's Chromium; undefined where there is none. */
export const systemChromium = SYSTEM_CHROMIUM.find((file) => existsSync(file));

/** The system's Chromium, or the one that comes from npm. */
export async function launchBrowser(): Promise<Browser> {
  if (systemChromium) return chromium.launch({ executablePath: systemChromium, args: FLAGS });
  const executablePath = await sparticuz.executablePath();
  const args = sparticuz.args.filter((flag) => !NOT_FOR_US.has(flag));
  return chromium.launch({ executablePath, args: [...args, ...FLAGS] });
}

/** A browser's profile of its own, in which every request that would leave the machine fails. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.route(
    (url) => !LOOPBACK.has(url.hostname),
    (route) => route.abort(),
  );
  return context;
}
