/** Bytes as hexadecimal digits. */
export const digits = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");

/** Bytes from hexadecimal digits. */
export const fromDigits = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));

/** Whether one name stands before another: by its characters, in every language and locale. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function leaf(value: unknown): string {
  if (value instanceof Uint8Array) return digits(value);
  return Array.isArray(value) ? value.join() : String(value);
}

/**
 * A value, or what stands for it in JSON, as one line: `name=value` for each number and text in it,
 * ordered by name.
 */
export function textOf(value: object, inside = ""): string {
  const names = Object.keys(value).sort(byName);
  return names
    .map((name) => {
      const of = (value as Record<string, unknown>)[name];
      const record =
        typeof of === "object" && of !== null && !(of instanceof Uint8Array) && !Array.isArray(of);
      return record ? textOf(of, `${inside}${name}.`) : ` ${inside}${name}=${leaf(of)}`;
    })
    .join("");
}
