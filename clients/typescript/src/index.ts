/**
 * The typed client of Staka Livres: every path, parameter, body and answer has its type, generated from the OpenAPI description of the
 * program. This file adds the address of the program, the token, and the form of its errors.
 *
 * @module
 */
import createFetchClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { components, paths } from "./schema.js";

export type { components, operations, paths } from "./schema.js";

/** The bodies and answers of the interface by their names in the OpenAPI description, such as `Schemas["FullUser"]`. */
export type Schemas = components["schemas"];

/** The body of every error answer: short and long text in French, a stable code, and the members of RFC 9457. */
export type ErrorBody = Schemas["Erreur"];

/** Where the program is, and who calls it. */
export interface StakaOptions {
  /** The address of the program without a path, such as `https://api.example.org`. */
  readonly baseUrl: string;
  /**
   * The token that the sign-in answered, or a function that gives the present one and is asked before every call. Without a token the
   * call is that of a visitor.
   */
  readonly token?: string | (() => string | undefined);
  /** Another `fetch` than that of the browser or of Node.js. */
  readonly fetch?: NonNullable<ClientOptions["fetch"]>;
}

/**
 * The client: `GET`, `POST`, `PUT`, `PATCH` and `DELETE` take a path of the interface with its parameters and body, and give
 * `{ data, error, response }`. {@link answerOf} gives the data alone and throws the error.
 */
export type Staka = Client<paths>;

const CODE_PREFIX = "urn:livrestaka:error:";

/** An answer of the program, or of a proxy before it, that is not the one hoped for. */
export class StakaError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** What went wrong, stable over versions, such as `accounts.wrong-credentials`; `undefined` where a proxy answered. */
  readonly code: string | undefined;
  /** The whole body; `undefined` where a proxy answered. */
  readonly body: ErrorBody | undefined;
  /** Seconds to wait before the next try, after too many calls. */
  readonly retryAfter: number | undefined;

  /**
   * @param response the answer
   * @param error its body as it was read: an object of the program, or the text of a proxy
   */
  constructor(response: Response, error: unknown) {
    const body = isErrorBody(error) ? error : undefined;
    super(body?.message ?? `${response.status} ${response.statusText}`.trim());
    this.name = "StakaError";
    this.status = response.status;
    this.code = body?.type.startsWith(CODE_PREFIX) ? body.type.slice(CODE_PREFIX.length) : undefined;
    this.body = body;
    this.retryAfter = body?.retryAfter ?? undefined;
  }
}

/**
 * Makes a client.
 *
 * @example
 * const staka = createStaka({ baseUrl: "http://localhost:3000", token: () => session.token });
 * const tariffs = await answerOf(staka.GET("/api/tarifs"));
 */
export function createStaka(options: StakaOptions): Staka {
  const { baseUrl, token, fetch } = options;
  const client = createFetchClient<paths>({ baseUrl, ...(fetch && { fetch }) });
  client.use({
    onRequest({ request }) {
      const present = typeof token === "function" ? token() : token;
      if (present) request.headers.set("Authorization", `Bearer ${present}`);
      return request;
    },
  });
  return client;
}

/**
 * What a call answered.
 *
 * @throws {StakaError} for any other status than 2xx
 * @throws {TypeError} where the program cannot be reached
 */
export async function answerOf<Result extends { data?: unknown; error?: unknown; response: Response }>(
  call: Promise<Result>,
): Promise<Exclude<Result["data"], undefined>> {
  const { data, error, response } = await call;
  if (!response.ok) throw new StakaError(response, error);
  return data as Exclude<Result["data"], undefined>;
}

function isErrorBody(error: unknown): error is ErrorBody {
  return typeof error === "object" && error !== null && "message" in error && "type" in error && typeof error.type === "string";
}
