import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/api.js";

/** Every type of the API by its published name: `Appeal`, `FileAppeal`, `Problem`, … */
export type * from "./generated/api.js";

/** The languages that the platform writes. */
export type Language = "uz-Latn" | "uz-Cyrl" | "ru" | "en";

export interface Door {
  /** Of the gateway, like `https://api.example.uz`. */
  address: string;
  /** Asked for before each call; nothing is enough for what is public. */
  token?: () => string | undefined | Promise<string | undefined>;
  /** Of the texts in answers. */
  language?: Language;
}

/** Calls by path and method, all of them typed. */
export type Aloqa = Client<paths>;

/** A way into the platform for one caller. */
export function aloqa({ address, token, language = "uz-Latn" }: Door): Aloqa {
  const client = createClient<paths>({ baseUrl: address, headers: { "Accept-Language": language } });
  client.use({
    async onRequest({ request }) {
      const current = await token?.();
      if (current) {
        request.headers.set("Authorization", `Bearer ${current}`);
      }
      return request;
    },
  });
  return client;
}

/** What to name in `If-Match` when changing what was answered. */
export function etag(response: Response): string {
  const tag = response.headers.get("ETag");
  if (tag === null) {
    throw new Error("the answer has no ETag: it is nothing that can be changed");
  }
  return tag;
}
