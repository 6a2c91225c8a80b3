package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Sends files as browsers do, and prepares what files hang on. */
final class FileCalls {
  static final String PDF = "%PDF-1.7\n";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private FileCalls() {}

  static URI address(String path) {
    return TestProgram.shared().client().get("/api/faq").response().uri().resolve(path);
  }

  static Answer send(Person who, String path, MultipartRequest form) {
    InputStream body = form.body();
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", MultipartRequest.CONTENT_TYPE)
            .header("Authorization", "Bearer " + who.token())
            .POST(BodyPublishers.ofInputStream(() -> body))
            .build();
    try {
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Answer upload(Person who, String order, String name, String content) {
    return send(
        who,
        "/api/files/projects/" + order + "/upload",
        new MultipartRequest().file("file", name, "application/octet-stream", content));
  }

  /** Adds a PDF with the name as its content and gives its id. */
  static String added(Person who, String order, String name) {
    Answer answer = upload(who, order, name, PDF + name);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("fileId").asText();
  }

  static Answer attach(Person who, String name, String content) {
    return send(
        who,
        "/api/files/upload/message",
        new MultipartRequest().file("file", name, "application/octet-stream", content));
  }

  static String attached(Person who, String name) {
    Answer answer = attach(who, name, PDF + name);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("file").path("id").asText();
  }

  static Answer download(Person who, String file) {
    return who.client().get("/api/files/download/" + file);
  }

  static String order(Person author, String title) {
    Answer placed = author.client().post("/api/commandes", Map.of("titre", title));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("commande").path("id").asText();
  }

  static void inCharge(String order, Person corrector) {
    TestSql.update("UPDATE commandes SET correcteurId = ? WHERE id = ?", corrector.id(), order);
  }

  /** Somebody has sent the file to somebody. */
  static void message(Person from, Person to, String file, String statut) {
    String message = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO messages (id, senderId, receiverId, content, statut, conversationId,"
            + " updatedAt) VALUES (?, ?, ?, 'Voici', ?, ?, NOW(3))",
        message,
        from.id(),
        to.id(),
        statut,
        UUID.randomUUID().toString());
    TestSql.update(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        UUID.randomUUID().toString(),
        message,
        file);
  }

  /** Where the bytes lie. */
  static Path bytes(String file) {
    String url = TestSql.text("SELECT url FROM files WHERE id = ?", file);
    return TestProgram.shared().home().resolve(url.substring(1));
  }
}
