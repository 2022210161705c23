/** React leaves a property of this name on every element that it made. */
const MADE_BY_REACT = /^__react(?:Fiber|Container)\$/;

function foreign(element: Element): boolean {
  return !Object.keys(element).some((key) => MADE_BY_REACT.test(key));
}

/**
 * Removes what the page didn't put there: the fault that a guard meets when it draws inside the composer's form.
 * `editors` are left alone, their libraries look after their own content.
 */
export function stripForeign(frame: Element, editors: string): void {
  for (const element of frame.querySelectorAll('*')) {
    if (element.closest(editors) === null && foreign(element)) element.remove();
  }
}
