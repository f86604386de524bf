// What each screen test starts from: the HTTP door on a data directory of its own, with the real core behind it, and
// a page that opens there. Every test ends by asking whether the page broke its policy or logged an error.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import type { Calls } from "@ipc/bindings";

/** Monday morning, while the counter is open; a practice office may run on a fixed clock. */
const NOW = "2026-11-23T09:12:00+07:00";

/** The core behind the door, asked directly: to prepare a case, or to look at what a screen has done. */
export type Door = {
  url: string;
  call<K extends Extract<keyof Calls, string>>(
    name: K,
    input: Calls[K][0],
  ): Promise<Calls[K][1]>;
};

type Options = {
  /** The core's clock. A real office refuses a fixed one; null means the machine's. */
  sekarang: string | null;
};

export const test = base.extend<Options & { door: Door; faultless: void }>({
  sekarang: [NOW, { option: true }],

  door: async ({ sekarang }, use) => {
    const target =
      process.env.CARGO_TARGET_DIR ?? resolve(__dirname, "../../target");
    const data = await mkdtemp(join(tmpdir(), "meja-ppid-layar-"));
    const clock = sekarang === null ? [] : ["--sekarang", sekarang];
    const process_ = spawn(join(target, "debug/door"), [data, ...clock], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const [url] = (await once(createInterface(process_.stdout), "line")) as [
      string,
    ];

    await use({
      url,
      async call(name, input) {
        const answer = await fetch(`${url}/call/${name}`, {
          method: "POST",
          body: JSON.stringify(input),
        });
        if (!answer.ok)
          throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
        return answer.json();
      },
    });

    // The door ends when its standard input closes.
    process_.stdin.end();
    await once(process_, "exit");
    await rm(data, { recursive: true, force: true });
  },

  baseURL: async ({ door }, use) => use(door.url),

  faultless: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        // A refused call answers with status 422, which the browser logs by itself.
        if (message.type() === "error" && !message.text().includes("422"))
          faults.push(message.text());
      });
      await use();
      expect(
        faults,
        "the page must neither fail nor break its content security policy",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with every accessibility fault of what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`,
  );
  expect(found, "axe must find nothing").toEqual([]);
}

export { expect };
