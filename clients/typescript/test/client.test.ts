import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerOf, createStaka, StakaError, type Schemas, type Staka } from "@livrestaka/client";
import { Program } from "./program.js";

const EMAIL = "lina@example.org";
const PASSWORD = "Un-Mot-De-Passe-7";

let program: Program;
let visitor: Staka;
let author: Staka;
let token: string | undefined;

before(async () => {
  program = await Program.start();
  visitor = createStaka({ baseUrl: program.address });
  author = createStaka({ baseUrl: program.address, token: () => token });
  await answerOf(visitor.POST("/api/auth/register", { body: { prenom: "Lina", nom: "Élan", email: EMAIL, password: PASSWORD } }));
  const signedIn = await answerOf(visitor.POST("/api/auth/login", { body: { email: EMAIL, password: PASSWORD } }));
  token = signedIn.token;
});

after(async () => {
  await program?.stop();
});

test("a visitor reads the price list", async () => {
  const { data: tariffs } = await answerOf(visitor.GET("/api/tarifs"));

  assert.ok(tariffs.length > 0);
  for (const tariff of tariffs) {
    assert.ok(tariff.actif);
    assert.ok(Number.isInteger(tariff.prix) && tariff.prix > 0, `${tariff.nom} costs ${tariff.prix} cents`);
  }
});

test("an author who signed in reads the own account", async () => {
  const account: Schemas["FullUser"] = await answerOf(author.GET("/api/auth/me"));

  assert.equal(account.email, EMAIL);
  assert.equal(account.nom, "Élan");
  assert.equal(account.role, "USER");
  assert.equal(account.telephone, null);
});

test("an order stands in the list of orders and of projects", async () => {
  const { commande } = await answerOf(author.POST("/api/commandes", { body: { titre: "Les dunes", description: "Un roman" } }));
  const { commandes, pagination } = await answerOf(author.GET("/api/commandes", { params: { query: { limit: "5" } } }));
  const projects = await answerOf(author.GET("/api/projects"));

  assert.equal(commande.statut, "EN_ATTENTE");
  assert.deepEqual(commandes.map((order) => [order.id, order.titre]), [[commande.id, "Les dunes"]]);
  assert.equal(pagination.total, 1);
  assert.deepEqual(projects.data.map((project) => project.title), ["Les dunes"]);
});

test("a message to the team stands in the author's thread", async () => {
  const sent = await answerOf(author.POST("/api/messages/conversations", { body: { content: "Où en est mon texte ?" } }));
  const threads = await answerOf(author.GET("/api/messages/conversations"));
  const messages = await answerOf(author.GET("/api/messages/threads/{threadId}", { params: { path: { threadId: sent.threadId } } }));

  assert.deepEqual(threads.map((thread) => thread.threadId), [sent.threadId]);
  assert.equal(threads[0]?.lastMessage.content, "Où en est mon texte ?");
  assert.ok(JSON.stringify(messages).includes(sent.data.id));
});

test("an error says its status, its code and a text for people", async () => {
  const refused = await errorOf(visitor.POST("/api/auth/login", { body: { email: EMAIL, password: "faux" } }));

  assert.equal(refused.status, 401);
  assert.equal(refused.code, refused.body?.type.replace("urn:livrestaka:error:", ""));
  assert.match(refused.message, /\p{L}/u);
  assert.equal(refused.body?.instance, "/api/auth/login");
});

test("a body that breaks a rule, an unknown thing and a missing token are told apart", async () => {
  const invalid = await errorOf(author.POST("/api/commandes", { body: { titre: "x" } }));
  const unknown = await errorOf(
    author.GET("/api/commandes/{id}", { params: { path: { id: "018f3b5e-0000-7000-8000-000000000000" } } }),
  );
  const anonymous = await errorOf(visitor.GET("/api/auth/me"));

  assert.deepEqual([invalid.status, unknown.status, anonymous.status], [400, 404, 401]);
  assert.equal(unknown.code, "orders.not-found");
});

test("without throwing, the error is typed beside the data", async () => {
  const { data, error } = await visitor.GET("/api/commandes");

  assert.equal(data, undefined);
  const title: string | undefined = error?.title;
  assert.ok(title);
});

test("what the interface does not have does not compile", () => {
  // @ts-expect-error a path that does not exist
  const unknownPath = () => visitor.GET("/api/tarif");
  // @ts-expect-error a body without its title
  const missingField = () => author.POST("/api/commandes", { body: { description: "Un roman" } });

  assert.equal(typeof unknownPath, typeof missingField);
});

async function errorOf(call: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<StakaError> {
  try {
    await answerOf(call);
  } catch (error) {
    assert.ok(error instanceof StakaError);
    return error;
  }
  throw new assert.AssertionError({ message: "The call was answered without an error" });
}
