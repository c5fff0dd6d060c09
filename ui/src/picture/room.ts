// A unit of a picture is a pixel at this text size, and grows with the text.
const unit = 16;

/** How many units of a picture there are in so many pixels, where text is as large as in `element`. */
export function unitsIn(pixels: number, element: Element): number {
  const textSize = Number.parseFloat(getComputedStyle(element).fontSize);
  return Math.floor((pixels * unit) / (textSize || unit));
}
