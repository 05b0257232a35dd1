import { refuse } from "./wire-error.ts";

const LAST: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => String(i));
const DOTTED: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => `${i}.`);

/** An IPv4 address as text: 3221225985 is `192.0.2.1`. */
export function formatIpv4(address: number): string {
  const first = `${DOTTED[address >>> 24]}${DOTTED[(address >>> 16) & 255]}`;
  return `${first}${DOTTED[(address >>> 8) & 255]}${LAST[address & 255]}`;
}

/**
 * The number of an IPv4 address: four decimal numbers from 0 to 255 without leading zeros. -1 if it
 * is none.
 */
export function parseIpv4(text: string): number {
  if (typeof text !== "string" || text.length > 15) return -1;
  let address = 0;
  let part = 0;
  let digits = 0;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 46) {
      if (digits === 0 || dots === 3) return -1;
      address = (address << 8) | part;
      dots++;
      part = 0;
      digits = 0;
    } else {
      if (c < 48 || c > 57 || (digits > 0 && part === 0)) return -1;
      part = part * 10 + (c - 48);
      digits++;
      if (part > 255) return -1;
    }
  }
  return dots === 3 && digits > 0 ? ((address << 8) | part) >>> 0 : -1;
}

/** The number of an IPv4 address, or throws. */
export function fitsIpv4(text: string, offset: number, name: string, inside: string): number {
  const address = parseIpv4(text);
  if (address < 0)
    refuse(
      typeof text === "string" ? "range" : "type",
      offset,
      name,
      inside,
      "an IPv4 address such as 192.0.2.1",
      text,
    );
  return address;
}
