/** An address in a request, as the generated package has it. */
export type SocketAddress =
  | { readonly family: number; readonly port: number; readonly address: string }
  | { readonly family: number; readonly data: Uint8Array };

/** A connect request, as the generated package has it. */
export interface ConnectRequest {
  readonly cmd: "connect";
  readonly req_id: number;
  readonly id: bigint;
  readonly addr: SocketAddress;
  readonly len: number;
  readonly flags: number;
  readonly ref: number;
  readonly evtchn: number;
}

/** What the bench uses of the generated package. */
export interface Generated {
  readonly decodeRequest: (
    bytes: Uint8Array,
    options?: { offset?: number; strict?: boolean },
  ) => unknown;
  readonly decodeConnectRequest: (
    bytes: Uint8Array,
    options?: { offset?: number; strict?: boolean },
  ) => ConnectRequest;
  readonly encodeRequest: (
    value: ConnectRequest,
    into?: Uint8Array,
    options?: { offset?: number },
  ) => Uint8Array;
  readonly encodeConnectRequest: (
    value: ConnectRequest,
    into?: Uint8Array,
    options?: { offset?: number },
  ) => Uint8Array;
  readonly ConnectRequestView: new (
    source: Uint8Array | DataView,
  ) => {
    moveTo(offset: number): unknown;
    readonly req_id: number;
    readonly ref: number;
    readonly evtchn: number;
  };
  readonly formatIpv4: (address: number) => string;
  readonly parseIpv4: (text: string) => number;
}
