/** Prints a result for people or programs, with the end of its last line. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
