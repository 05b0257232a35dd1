import type { Checker } from "./checker.ts";

/** A version, as opposed to the release of a system, which has the system's name in it. */
const VERSION = /^[0-9]+(?:\.[0-9]+)*$/;

/** What came with a version, or went with it, names one that the protocol has. */
export function checkVersions(check: Checker): void {
  const versions = check.folder.section("protocol")?.value.versions;
  if (!versions) return;
  for (const item of check.folder.items.values())
    for (const key of ["since", "until"]) {
      const version = (item.value as Record<string, unknown> | null)?.[key];
      if (typeof version === "string" && VERSION.test(version) && item.data[0] !== "editions")
        check.member("version", version, versions, item.at(key));
    }
}
