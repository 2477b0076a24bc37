/** A client of the Chrome DevTools Protocol, which Chromium and Node speak over a web socket. */

export type Params = Record<string, unknown>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

const PATIENCE_MS = 20_000;

export class Client {
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (m: Message) => void>();
  readonly #events: { method: string; params: Params }[] = [];
  #waiting: (() => void)[] = [];
  #next = 1;
  /** The page that commands go to; undefined: the browser, or Node. */
  session: string | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Message));
  }

  static async connect(address: string): Promise<Client> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
    });
    return new Client(socket);
  }

  #take(message: Message): void {
    if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message);
      this.#answers.delete(message.id);
      return;
    }
    this.#events.push({ method: message.method!, params: message.params ?? {} });
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async send(method: string, params: Params = {}): Promise<Params> {
    const id = this.#next++;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params, ...(this.session && { sessionId: this.session }) }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** The first event of a kind that fits and that nobody took before; waits for it. */
  async event(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const at = this.#events.findIndex((e) => e.method === method && fits(e.params));
      if (at >= 0) return this.#events.splice(at, 1)[0]!.params;
      const left = end - performance.now();
      if (left <= 0) throw new Error(`no ${method} within ${PATIENCE_MS / 1000} s`);
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        timer = setTimeout(resolve, left);
      });
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#socket.close();
  }
}
