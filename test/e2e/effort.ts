import type { Locator, Page } from 'playwright-core';

/** Silent reading of plain English: Brysbaert 2019, words a minute. */
const WORDS_A_MINUTE = 238;
/** Typing on a phone with two thumbs: Palin and others 2019, 38 words of five letters a minute. */
const SECONDS_A_KEY = 60 / (38 * 5);
/** Finding and pressing something. */
const SECONDS_A_CLICK = 1.5;

/** What a way through the pages costs the one who goes it. */
export interface Effort {
  readonly pages: number;
  readonly words: number;
  readonly clicks: number;
  readonly keys: number;
  readonly seconds: number;
}

/** A person at a page whose reading, clicks and keys are counted. */
export class Person {
  readonly page: Page;
  private pages = 0;
  private words = 0;
  private clicks = 0;
  private keys = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits for the page with this heading, and reads all that is seen of it but the lists to choose from. */
  async reads(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    const text = await this.page.locator('main').evaluate((main) => {
      const copy = document.createElement('div');
      copy.innerHTML = main.innerHTML;
      for (const hidden of copy.querySelectorAll('select, [hidden], details > :not(summary)'))
        hidden.remove();
      return copy.textContent;
    });
    this.pages += 1;
    this.words += text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  }

  async presses(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  async types(target: Locator, text: string): Promise<void> {
    this.clicks += 1;
    this.keys += text.length;
    await target.fill(text);
  }

  /** Out of a list: opened, and chosen. */
  async chooses(target: Locator, label: string): Promise<void> {
    this.clicks += 2;
    await target.selectOption({ label });
  }

  /** What was copied elsewhere: a long press and "Paste". */
  async pastes(target: Locator, text: string): Promise<void> {
    this.clicks += 2;
    await target.fill(text);
  }

  effort(): Effort {
    const reading = (this.words / WORDS_A_MINUTE) * 60;
    const acting = this.keys * SECONDS_A_KEY + this.clicks * SECONDS_A_CLICK;
    return {
      pages: this.pages,
      words: this.words,
      clicks: this.clicks,
      keys: this.keys,
      seconds: Math.round(reading + acting),
    };
  }
}
