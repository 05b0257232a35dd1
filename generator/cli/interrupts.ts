const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something that must not be left half done, such as writing files. A signal that would end
 * the process waits until it is done; `stop` is told, so that whatever takes long can end early.
 * Then the process ends as the signal says.
 */
export async function uninterrupted<T>(
  work: (stop: AbortSignal) => T | Promise<T>,
): Promise<Awaited<T>> {
  const stop = new AbortController();
  let caught: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    caught ??= signal;
    stop.abort();
  };
  for (const s of SIGNALS) process.on(s, note);
  try {
    return await work(stop.signal);
  } finally {
    // A signal that came while nothing else could run is only now told.
    for (let i = 0; i < 2; i++) await new Promise((done) => setImmediate(done));
    for (const s of SIGNALS) process.off(s, note);
    if (caught !== undefined) process.kill(process.pid, caught);
  }
}
