// What runs inside a page of the browser. As text, because the rest of the project knows no DOM.

/** For each view in turn: what leaves its place or covers something else. */
export const MISPLACED = `
(() => {
  const problems = [];
  const slack = 1;
  const shown = (selector, within) =>
    [...within.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
  const isApart = (a, b) => a.left >= b.right - slack || b.left >= a.right - slack || a.top >= b.bottom - slack || b.top >= a.bottom - slack;
  const isInside = (a, b) => a.left >= b.left - slack && a.right <= b.right + slack && a.top >= b.top - slack && a.bottom <= b.bottom + slack;
  for (const tab of document.querySelectorAll(".tabs input")) {
    tab.checked = true;
    const wrong = (text) => problems.push(tab.value + " at " + innerWidth + ": " + text);
    if (document.documentElement.scrollWidth > innerWidth) wrong("the page is wider than the window");
    if (shown(".panel", document).map(({ id }) => id).join() !== "panel-" + tab.value) wrong("is not the view that is shown");
    for (const element of shown(".note, .block, .card", document))
      if (element.scrollWidth > element.clientWidth + slack) wrong("text leaves " + element.textContent.slice(0, 40));
    for (const block of shown(".block", document)) {
      const rects = shown(".note", block).map((note) => note.getBoundingClientRect());
      if (!rects.every((rect) => isInside(rect, block.getBoundingClientRect()))) wrong("a note leaves " + block.className);
      if (rects.some((rect, at) => rects.slice(at + 1).some((other) => !isApart(rect, other)))) wrong("notes cover each other in " + block.className);
    }
  }
  document.querySelector(".tabs input").checked = true;
  return problems;
})()`;

/** From which side the heads are set: their first sign and every later line of the name begin there. */
const sidesOf = (heads: string, sign: string, name: string) => `
(() => {
  const sides = { right: 0, left: 0 };
  for (const head of document.querySelectorAll("${heads}")) {
    const { left, right } = head.getBoundingClientRect();
    const begins = [head.querySelector("${sign}"), ...head.querySelectorAll("${name}")]
      .flatMap((element, at) => [...element.getClientRects()].slice(at === 0 ? 0 : 1));
    if (begins.every((rect) => Math.abs(rect.right - right) < 4)) sides.right++;
    if (begins.every((rect) => Math.abs(rect.left - left) < 4)) sides.left++;
  }
  return sides;
})()`;

export const SIDES_OF_NOTES = sidesOf(".note summary, .note .head", ".signs", ".name");
export const SIDES_OF_CARDS = sidesOf("#panel-segments h3", ".sign", "bdi");

/** For each view in turn: tables that have to be moved sideways to be read. */
export const MOVED_SIDEWAYS = `
[...document.querySelectorAll(".tabs input")].flatMap((tab) => {
  tab.checked = true;
  const boxes = [...document.querySelectorAll(".wide")].filter((box) => box.getClientRects().length > 0);
  return boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map(() => tab.value);
})`;

/** How wide the first table is that is shown. */
export const TABLE_WIDTH = `[...document.querySelectorAll("table")].find((table) => table.getClientRects().length > 0).offsetWidth`;

/** Texts of a drawing that are wider than the note they stand in. */
export const DRAWN_TOO_WIDE = `
[...document.querySelectorAll("g[id*='.']")].flatMap((note) => {
  const rect = note.querySelector("rect").getBBox();
  return [...note.querySelectorAll("text")].filter((text) => {
    const box = text.getBBox();
    return box.x < rect.x - 1 || box.x + box.width > rect.x + rect.width + 1;
  }).map((text) => text.textContent);
})`;

/** What axe finds in each view in turn. */
export const BARRIERS = `
(async () => {
  const found = [];
  for (const tab of document.querySelectorAll(".tabs input")) {
    tab.checked = true;
    const { violations } = await axe.run();
    found.push(...violations.map(({ id, nodes }) => tab.value + ": " + id + ": " + nodes[0].html.slice(0, 200)));
  }
  return found;
})()`;

/** Where the keyboard is: the id of a control, or the words of a note. */
export const FOCUSED = `document.activeElement.id || document.activeElement.querySelector(".name").textContent`;

/** How clearly the first note with some words is to be seen. */
export function opacityOf(words: string): string {
  return `getComputedStyle([...document.querySelectorAll(".note")].find((note) => note.textContent.includes(${JSON.stringify(words)}))).opacity`;
}

/** Draws a chart in place of the page and gives its labels. */
export function drawnByMermaid(chart: string): string {
  return `
(async () => {
  mermaid.initialize({ startOnLoad: false });
  const { svg } = await mermaid.render("chart", ${JSON.stringify(chart)});
  document.body.innerHTML = svg;
  return [...document.querySelectorAll(".nodeLabel")].map((label) => label.textContent);
})()`;
}
