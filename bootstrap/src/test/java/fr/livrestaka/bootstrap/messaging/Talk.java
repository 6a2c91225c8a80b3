package fr.livrestaka.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What people do with messages, over HTTP. */
final class Talk {
  static final String MESSAGES = "/api/messages";
  static final String TEAM = "admin-support";

  private Talk() {}

  static Answer open(Person person, String content) {
    return person.client().post(MESSAGES + "/conversations", Map.of("content", content));
  }

  static JsonNode opened(Person person, String content) {
    return created(open(person, content));
  }

  static Answer reply(Person person, String threadId, Object body) {
    return person.client().post(MESSAGES + "/threads/" + encoded(threadId) + "/reply", body);
  }

  static JsonNode replied(Person person, String threadId, String content) {
    return created(reply(person, threadId, Map.of("content", content)));
  }

  static JsonNode thread(Person person, String threadId) {
    return ok(person.client().get(MESSAGES + "/threads/" + encoded(threadId)));
  }

  static List<String> contents(JsonNode messages) {
    return StreamSupport.stream(messages.spliterator(), false)
        .map(message -> message.path("content").asText())
        .toList();
  }

  /** The entry of a thread in a person's list; missing where there is none. */
  static JsonNode entry(Person person, String threadId) {
    JsonNode list = ok(person.client().get(MESSAGES + "?limit=1000"));
    for (JsonNode entry : list) {
      if (entry.path("threadId").asText().equals(threadId)) return entry;
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  /** A file row without bytes. */
  static String file(Person owner, String type, long size) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, type, uploadedById,"
            + " updatedAt) VALUES (?, 'plan.pdf', ?, 'application/pdf', ?, ?, ?, ?, NOW(3))",
        id,
        id + ".pdf",
        size,
        "/srv/app/uploads/messages/" + id + ".pdf",
        type,
        owner.id());
    return id;
  }

  static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  static JsonNode created(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  static void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(answer.json().path("type").asText()).endsWith(code);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
