// A resident files an appeal, writes about it, and takes it back. Run by the end-to-end tests, and by anybody:
//   ALOQA_ADDRESS=http://localhost:8080 ALOQA_TOKEN=… node target/examples/resident.js
import { aloqa, etag, type Problem } from "@aloqa/client";

const { ALOQA_ADDRESS: address = "http://localhost:8080", ALOQA_TOKEN: token } = process.env;
const resident = aloqa({ address, token: () => token, language: "en" });
const key = () => ({ "Idempotency-Key": crypto.randomUUID() });

function refused(problem: Problem): never {
  throw new Error(`${problem.type}: ${problem.detail}`);
}

const { data: filed, error: notFiled } = await resident.POST("/api/v1/appeals", {
  params: { header: key() },
  body: {
    kind: "APPLICATION",
    text: "The lamps in our yard have been dark for a week.",
    location: { lat: 41.365, lon: 69.288 },
    applicant: { fullName: "Karimova Dilnoza", residence: "Yunusobod, 4-12" },
  },
});
if (notFiled) refused(notFiled);
const path = { id: filed.id };
const seen = await resident.GET("/api/v1/appeals/{id}", { params: { path } });

const { error: notSaid } = await resident.POST("/api/v1/appeals/{id}/messages", {
  params: { path, header: key() },
  body: { text: "Two of the four shine again." },
});
if (notSaid) refused(notSaid);
const { data: dialogue, error: unread } = await resident.GET("/api/v1/appeals/{id}/messages", { params: { path } });
if (unread) refused(unread);

// The message was a step of the appeal: what was seen before it is stale.
const takeBack = (version: string) =>
  resident.POST("/api/v1/appeals/{id}/withdrawal", {
    params: { path, header: { "If-Match": version } },
    body: { reason: "All four shine." },
  });
const stale = await takeBack(etag(seen.response));
const now = await resident.GET("/api/v1/appeals/{id}", { params: { path } });
const { data: withdrawn, error: notWithdrawn } = await takeBack(etag(now.response));
if (notWithdrawn) refused(notWithdrawn);

const nonsense = await resident.POST("/api/v1/appeals", {
  params: { header: key() },
  body: { kind: "APPLICATION", text: "Somewhere else.", location: { lat: 91, lon: 69.288 } },
});

console.log(
  JSON.stringify({
    id: filed.id,
    number: filed.number,
    executor: filed.executor.name,
    dueOn: filed.deadline.dueOn,
    messages: dialogue.items.map((message) => `${message.author.kind}: ${message.text}`),
    stale: stale.error?.type,
    status: withdrawn.status,
    nonsense: nonsense.error,
  }),
);
