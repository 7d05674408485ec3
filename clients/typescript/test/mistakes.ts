// Calls that the document rules out. Each has to be refused by the compiler, else the compiler refuses this file.
import { aloqa } from "../src/index.js";

export async function mistakes(): Promise<void> {
  const resident = aloqa({ address: "http://localhost:8080" });
  const path = { id: "019ab3a0-0000-7000-8000-0000000000f1" };

  // @ts-expect-error: a filing has a key
  await resident.POST("/api/v1/appeals", { body: { kind: "APPLICATION", text: "No key." } });
  await resident.POST("/api/v1/appeals", {
    params: { header: { "Idempotency-Key": "k" } },
    // @ts-expect-error: there is no such kind
    body: { kind: "WISH", text: "What is that?" },
  });
  // @ts-expect-error: a change names what was seen
  await resident.POST("/api/v1/appeals/{id}/rating", { params: { path }, body: { score: 5 } });
  // @ts-expect-error: there is no such operation
  await resident.DELETE("/api/v1/appeals/{id}", { params: { path } });
  const { data } = await resident.GET("/api/v1/appeals/{id}", { params: { path } });
  // @ts-expect-error: it may have been refused
  console.log(data.number);
  // @ts-expect-error: an appeal has no such field
  console.log(data?.title);
}
