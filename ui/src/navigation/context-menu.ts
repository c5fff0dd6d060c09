const fields =
  "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])";

/**
 * Keeps the webview's own menu to where one writes, and to what is selected: elsewhere it would offer to
 * load the page anew, and other things that are not of this program.
 */
export function keepMenuToText(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(fields)) return;
  if (target && isSelected(target)) return;
  event.preventDefault();
}

function isSelected(element: Element): boolean {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return selection.getRangeAt(0).intersectsNode(element);
}
