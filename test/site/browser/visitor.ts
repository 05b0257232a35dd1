import type { Browser } from "playwright-core";
import type { Site } from "../built.ts";

/** A built site, where it is served, and a browser to look at it with. */
export interface Visitor {
  readonly site: Site;
  readonly address: string;
  readonly browser: Browser;
}
