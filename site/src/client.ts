import type { ClientModule } from "@docusaurus/types";

/** Opens what an anchor stands in, and moves the focus there. */
function show(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  for (let at = target?.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  target?.focus({ preventScroll: true });
}

const module: ClientModule = {
  onRouteDidUpdate({ location }) {
    if (location.hash) requestAnimationFrame(() => show(location.hash));
  },
};

export default module;
