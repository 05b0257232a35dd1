import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import { type ReactNode, useId, useMemo, useState } from "react";
import type { Page } from "../../../generator/site/page.ts";
import { decodeHref } from "../../../generator/site/tools.ts";
import "../css/tools.css";
import Copy from "../parts/Copy.tsx";
import To from "../parts/To.tsx";
import { digitsOf } from "../tools/hash.ts";
import MessageChoice from "../tools/MessageChoice.tsx";
import { keepHash, useHash, useTools } from "../tools/useTools.ts";
import { type Asked, hashOfWish, type Wish, wishIn } from "../tools/wish.ts";

type Encode = Extract<Page, { readonly template: "encode" }>;

/** One field of the form, with what it takes and what is wrong with it. */
function Field({
  asked,
  text,
  href,
  onChange,
}: {
  readonly asked: Asked;
  readonly text: string;
  readonly href: string | undefined;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  const { name, field, takes, names, problem } = asked;
  return (
    <div className="asked">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about`}
        {...(names.length > 0 && { list: `${id}-names` })}
        onChange={(e) => onChange(e.target.value)}
      />
      {names.length > 0 && (
        <datalist id={`${id}-names`}>
          {names.map((n) => (
            <option key={n} value={n} />
          ))}
        </datalist>
      )}
      <span className="about" id={`${id}-about`}>
        {problem !== undefined && <strong className="refused">{problem}. </strong>}
        {takes}
        {field.unit && `, unit: ${field.unit}`}
        {field.doc && `. ${field.doc}`} {href && <To href={href}>More on {name}</To>}
      </span>
    </div>
  );
}

/** Text of C with a button that copies it. */
function Code({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <>
      <p className="options">
        <span>
          {title}{" "}
          <Copy label={`Copy the ${title.replace(/,.*/, "").toLowerCase()}`} text={() => text} />
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keyboard */}
      <pre tabIndex={0} className="array">
        {text}
      </pre>
    </>
  );
}

/** Makes the bytes of a message from its fields. */
export default function EncodePage({ page }: { readonly page: Encode }): ReactNode {
  const { messages, links, structs } = page.data;
  const tools = useTools();
  const [wish, setWish] = useState<Wish>({ message: "", fields: {}, zero: true });
  const base = useBaseUrl("/tools/encode/");
  const found = useMemo(() => tools?.encodeWish(wish, tools.protocols), [tools, wish]);
  useHash((hash) => setWish(wishIn(hash)));
  const want = (next: Wish) => {
    setWish(next);
    keepHash(hashOfWish(next, true));
  };
  const { record, bytes } = found ?? {};
  const address = (own: boolean) => () =>
    new URL(base + hashOfWish(wish, own), window.location.href).href;
  const array = tools && record && bytes ? tools.arrayOf(record, bytes) : "";
  const struct = structs[messages.find((m) => m.id === record?.id)?.record ?? ""];
  const initialiser =
    tools && record && bytes && struct ? tools.initialiserOf(record, bytes, struct) : undefined;
  const decoder = useBaseUrl(
    record && bytes ? decodeHref(record.id, digitsOf(bytes)) : "/tools/decode/",
  );
  return (
    <Layout title={page.title} description={page.description}>
      <main className="wide tool">
        <h1>{page.title}</h1>
        <p className="lead">{page.description} Nothing is sent anywhere.</p>
        <noscript>
          <p>This needs JavaScript. `pvspec encode` does the same on the command line.</p>
        </noscript>
        <form onSubmit={(e) => e.preventDefault()}>
          <p className="options">
            <MessageChoice
              messages={messages}
              value={wish.message}
              none="choose one"
              onChange={(message) => want({ ...wish, message, fields: {} })}
            />
            <label>
              <input
                type="checkbox"
                checked={wish.zero}
                onChange={(e) => want({ ...wish, zero: e.target.checked })}
              />{" "}
              Fields left empty are 0
            </label>
          </p>
          {found?.fields.map((asked) => (
            <Field
              key={asked.name}
              asked={asked}
              text={wish.fields[asked.name] ?? ""}
              href={links[asked.field.id]?.href}
              onChange={(text) => want({ ...wish, fields: { ...wish.fields, [asked.name]: text } })}
            />
          ))}
        </form>
        <div aria-live="polite">
          {found?.problems.map((p) => (
            <p key={p} className="refused">
              {p}
            </p>
          ))}
          {record && !bytes && <p>No bytes yet: something is wrong or missing.</p>}
        </div>
        {record && bytes && (
          <section aria-label="Encoded message">
            <h2>
              {record.name}, {bytes.length} bytes
            </h2>
            <p className="options">
              <span>
                Digits <Copy label="Copy the digits" text={() => digitsOf(bytes)} />
              </span>
              <span>
                Link <Copy label="Copy the link with these fields" text={address(true)} />
              </span>
              <span>
                Link without my values{" "}
                <Copy label="Copy the link without my values" text={address(false)} />
              </span>
              <a href={decoder}>Open in the decoder</a>
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keyboard */}
            <pre tabIndex={0} className="digits">
              {digitsOf(bytes)}
            </pre>
            <Code title="Array of C" text={array} />
            {initialiser !== undefined ? (
              <Code
                title={`Struct of C, with ${struct?.headers.join(" or ")}`}
                text={initialiser}
              />
            ) : (
              <p>
                {struct
                  ? "These bytes are more than the members of the header hold."
                  : "The headers have no struct for it."}
              </p>
            )}
          </section>
        )}
      </main>
    </Layout>
  );
}
