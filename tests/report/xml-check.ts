import { validateXML } from "xmllint-wasm";

/** What xmllint says against a document: nothing when it is well-formed and keeps to the schema. */
export async function xmlErrors(xml: string, schema?: string): Promise<readonly string[]> {
  const input = { xml: { fileName: "report.xml", contents: xml }, initialMemoryPages: 512, maxMemoryPages: 4096 };
  const checked =
    schema === undefined
      ? await validateXML({ ...input, normalization: "format" })
      : await validateXML({ ...input, schema });
  return checked.errors.map(({ message }) => message);
}
