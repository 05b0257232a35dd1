import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import sirv from "sirv";
import { PACKAGES } from "../support/tools.ts";

/** The site on a port of this machine. */
export interface Served {
  readonly address: string;
  close(): void;
}

/** Serves a built site as hosts do: packed where there is a packed file, 404.html for the rest. */
export function serve(folder: string): Promise<Served> {
  const files = sirv(folder, { gzip: true, dev: false });
  const missing = readFileSync(join(folder, "404.html"));
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/html" }).end(missing);
    }),
  );
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium, which asks nobody anything by itself. */
export const launch = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: PACKAGES.chromium ?? "", args: [...ARGUMENTS, ...args] });

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The same with a port for programs that steer it. */
export async function launchWithPort(): Promise<{ port: number; close: () => Promise<void> }> {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  return { port, close: () => browser.close() };
}
