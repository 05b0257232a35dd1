import type { Config } from "@docusaurus/types";

/** Where the site will stand. `PVSPEC_URL` is a scheme and a host, `PVSPEC_BASE_URL` a path. */
const url = process.env.PVSPEC_URL ?? "https://pvspec.invalid";
const baseUrl = process.env.PVSPEC_BASE_URL ?? "/";

const config: Config = {
  title: "pvspec",
  tagline: "Protocols of the Xen world, every byte with an address",
  favicon: "favicon.svg",
  url,
  baseUrl,
  baseUrlIssueBanner: false,
  trailingSlash: true,
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  markdown: {
    format: "detect",
    hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" },
  },
  future: { v4: true, faster: true },
  i18n: { defaultLocale: "en", locales: ["en"] },
  themes: [["@docusaurus/theme-classic", { customCss: "./src/css/site.css" }]],
  plugins: ["./plugin/index.cjs"],
  clientModules: ["./src/client.ts"],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: "pvspec",
      items: [
        { to: "/", label: "Protocols", position: "left", activeBaseRegex: "^/protocols/" },
        { to: "/errors/", label: "Errors", position: "left" },
        { to: "/tools/decode/", label: "Decode", position: "left" },
        { to: "/tools/encode/", label: "Encode", position: "left" },
        { to: "/api/", label: "API", position: "left" },
        { to: "/evidence/", label: "Evidence", position: "left" },
        { to: "/contribute/", label: "Contribute", position: "left" },
        { to: "/cite/", label: "Cite", position: "left" },
      ],
    },
  },
};

export default config;
