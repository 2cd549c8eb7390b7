import { createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';

/** A TLS handshake of a load. */
export interface Handshake {
  readonly resumed: boolean;
  /** From the TCP connection to the encrypted one. */
  readonly ms: number;
}

/** The TLS of a load: the authority that it trusts, the sessions that it resumes, and the handshakes it made. */
export class TlsSessions {
  /** Made once: reading the authorities takes longer than a handshake. */
  readonly context: SecureContext;
  readonly handshakes: Handshake[] = [];
  readonly #resume: boolean;
  readonly #latest = new Map<string, Buffer>();

  constructor({ ca, resume }: { readonly ca?: string | undefined; readonly resume: boolean }) {
    this.context = createSecureContext(ca === undefined ? {} : { ca });
    this.#resume = resume;
  }

  /** What a client's next connection needs. */
  options(client: string): { secureContext: SecureContext; session?: Buffer } {
    const session = this.#latest.get(client);
    return { secureContext: this.context, ...(session && { session }) };
  }

  /** Observes a client's connection from its start. */
  watch(client: string, socket: TLSSocket): void {
    let connectedAt = performance.now();
    socket.once('connect', () => {
      connectedAt = performance.now();
    });
    socket.once('secureConnect', () =>
      this.handshakes.push({ resumed: socket.isSessionReused(), ms: performance.now() - connectedAt }),
    );
    if (this.#resume) socket.on('session', (session: Buffer) => this.#latest.set(client, session));
  }
}
