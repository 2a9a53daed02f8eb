/** Shows that part of an element which is for the case at hand, and hides its other parts. */
export function showCase(within: HTMLElement, name: string): void {
  for (const part of within.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = part.dataset['when'] !== name;
  }
  within.hidden = false;
}
