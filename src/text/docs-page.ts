const DOCS = "https://github.com/bizcanvas/bizcanvas/blob/main/docs";

/** Where a page of the documentation is to be read: it is not in the package. */
export function docsPage(name: "format" | "separation"): string {
  return `${DOCS}/${name}.md`;
}
