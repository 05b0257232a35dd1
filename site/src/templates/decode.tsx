import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Page } from "../../../generator/site/page.ts";
import "../css/tools.css";
import Copy from "../parts/Copy.tsx";
import To from "../parts/To.tsx";
import type { Answer } from "../tools/decoding.ts";
import { digitsOf, hashOf, LONGEST_HASH, type Question, questionIn } from "../tools/hash.ts";
import Message from "../tools/Message.tsx";
import MessageChoice from "../tools/MessageChoice.tsx";
import { keepHash, useHash, useTools } from "../tools/useTools.ts";

type Decode = Extract<Page, { readonly template: "decode" }>;

/** Messages that are shown at once; others are opened one by one. */
const OPEN = 1;

function Problems({ answer, choose }: { answer: Answer; choose: (id: string) => void }): ReactNode {
  return (
    <div className="problems" aria-live="polite">
      {answer.problems.map((p) => (
        <p key={p.message}>
          {p.place && `Line ${p.place.line}, column ${p.place.column}: `}
          {p.message}. {p.remedy}
        </p>
      ))}
      {answer.choices.length > 0 && (
        <p>
          {answer.choices.map(({ said, message }) =>
            message === undefined ? (
              <span key={said}>{said} </span>
            ) : (
              <button key={said} type="button" onClick={() => choose(message)}>
                {said}
              </button>
            ),
          )}
        </p>
      )}
      {answer.notes.map((n) => (
        <p key={n} className="note">
          {n}
        </p>
      ))}
    </div>
  );
}

/** Decodes bytes that somebody pastes. Nothing of them leaves the page. */
export default function DecodePage({ page }: { readonly page: Decode }): ReactNode {
  const { messages, links, examples, places } = page.data;
  const tools = useTools();
  const [q, setQuestion] = useState<Question>({
    text: "",
    message: "",
    words: "",
    offset: 0,
    count: 0,
  });
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  // An address is kept only after somebody has changed something.
  const asked = useRef(false);
  const offsets = useId();
  const base = useBaseUrl("/tools/decode/");
  const encoder = useBaseUrl("/tools/encode/");
  const answer = useMemo(() => tools?.decodeText(q, tools.protocols), [tools, q]);
  useHash((hash) => setQuestion(questionIn(hash)));
  const ask = (more: Partial<Question>) => {
    asked.current = true;
    setQuestion({ ...q, ...more });
  };
  useEffect(() => {
    if (!asked.current) return;
    const hash = hashOf(q, answer?.bytes, true);
    keepHash(hash.length > LONGEST_HASH ? hashOf(q, answer?.bytes, false) : hash);
  }, [q, answer]);
  const edit = (byte: number, value: number) => {
    const bytes = answer?.bytes?.slice();
    if (!answer || !bytes) return;
    bytes[byte] = value;
    ask({ text: digitsOf(bytes), words: "", message: q.message || (answer.as ?? "") });
  };
  const address = (own: boolean) => () =>
    new URL(base + hashOf(q, answer?.bytes, own), window.location.href).href;
  return (
    <Layout title={page.title} description={page.description}>
      <main className="wide tool">
        <h1>{page.title}</h1>
        <p className="lead">{page.description} They stay in this page: nothing is sent anywhere.</p>
        <noscript>
          <p>This needs JavaScript. `pvspec decode` does the same on the command line.</p>
        </noscript>
        <form onSubmit={(e) => e.preventDefault()}>
          <label className="whole">
            Bytes or a dump
            <textarea
              rows={6}
              spellCheck={false}
              autoComplete="off"
              placeholder="02 00 00 50 7f 00 …, or what xxd, hexdump, od, gdb or a kernel prints"
              value={q.text}
              onChange={(e) => ask({ text: e.target.value })}
            />
          </label>
          <p className="options">
            <MessageChoice
              messages={messages}
              value={q.message}
              none="what their number says"
              onChange={(message) => ask({ message })}
            />
            <label>
              Words{" "}
              <select
                value={q.words}
                onChange={(e) => ask({ words: e.target.value as Question["words"] })}
              >
                <option value="">as the dump says</option>
                <option value="little">little-endian</option>
                <option value="big">big-endian</option>
              </select>
            </label>
            <label>
              First byte{" "}
              <input
                type="number"
                min={0}
                max={65535}
                list={offsets}
                value={q.offset}
                onChange={(e) => ask({ offset: Math.max(0, Math.trunc(Number(e.target.value))) })}
              />
            </label>
            <datalist id={offsets}>
              {places.map((p) => (
                <option key={p.href} value={p.offset}>
                  {p.text}
                </option>
              ))}
            </datalist>
            <label>
              How many{" "}
              <input
                type="number"
                min={1}
                max={65535}
                placeholder="all"
                value={q.count === 0 ? "" : q.count}
                onChange={(e) => ask({ count: Math.max(0, Math.trunc(Number(e.target.value))) })}
              />
            </label>
            <label>
              Example{" "}
              <select
                value=""
                onChange={(e) => {
                  const example = examples.find((x) => x.name === e.target.value);
                  if (!example) return;
                  ask(questionIn(`#message=${example.message}&bytes=${example.bytes}`));
                }}
              >
                <option value="">choose one</option>
                {examples.map((x) => (
                  <option key={x.href} value={x.name}>
                    {x.name}
                  </option>
                ))}
              </select>
            </label>
          </p>
        </form>
        {answer?.bytes && (
          <p className="options">
            <span>
              Link <Copy label="Copy the link with these bytes" text={address(true)} />
            </span>
            <span>
              Link without my bytes{" "}
              <Copy label="Copy the link without my bytes" text={address(false)} />
            </span>
          </p>
        )}
        {answer && <Problems answer={answer} choose={(message) => ask({ message })} />}
        {answer?.messages.map((shown, i) => {
          const { record, offset, decoded, refused } = shown;
          const bad = refused
            ? ", refused"
            : (decoded?.findings.length ?? 0) > 0
              ? ", findings"
              : "";
          const open = i < OPEN || opened.has(offset);
          return (
            <details
              key={offset}
              open={open}
              onToggle={(e) => {
                if (e.currentTarget.open && !open) setOpened(new Set([...opened, offset]));
              }}
            >
              <summary>
                {record.name} at byte {offset}
                {bad}
              </summary>
              {open && (
                <Message
                  shown={shown}
                  links={links}
                  onEdit={(byte, value) => edit(offset + byte, value)}
                />
              )}
            </details>
          );
        })}
        <p>
          <a href={`${encoder}${q.message ? `#message=${encodeURIComponent(q.message)}` : ""}`}>
            Encode a message
          </a>
          {" · "}
          <To href="/errors/">Look up an error</To>
        </p>
      </main>
    </Layout>
  );
}
