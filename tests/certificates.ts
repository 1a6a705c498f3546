/**
 * A machine with certificates of its own makes each start of Node 20 read them, which more than doubles what it takes. The
 * program uses no network; only the tests that do read them.
 */
export function withoutExtraCertificates(): Record<string, string> {
  const { NODE_EXTRA_CA_CERTS = "" } = process.env;
  return { NODE_EXTRA_CA_CERTS: "", BIZCANVAS_CA_CERTS: NODE_EXTRA_CA_CERTS };
}

/** The environment of a command that fetches something. */
export function withExtraCertificates(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_EXTRA_CA_CERTS: process.env.BIZCANVAS_CA_CERTS };
}
