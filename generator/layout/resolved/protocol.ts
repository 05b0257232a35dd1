import type { Module } from "../messages/messages.ts";
import type { ResolvedExample } from "./item.ts";
import type { ProtocolLayout } from "./protocol-layout.ts";

/**
 * A protocol in which every number and every symbol is final. Back-ends compute nothing; they print
 * this.
 */
export interface ResolvedProtocol extends ProtocolLayout {
  /**
   * What its channels carry, with the names that programs use; nothing if none of it is a record.
   */
  readonly messages: Module | undefined;
  readonly examples: readonly ResolvedExample[];
}
