package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How large uploads may be, and how many may come. */
class UploadLimitsHttpTest {
  private static final long ATTACHMENT = 10 << 20;

  @Test
  void anAttachmentOfExactlyTheLimitIsTakenAndALargerOneRefused() {
    Person author = People.register();
    assertThat(attach(author, ATTACHMENT).status()).isEqualTo(201);
    Answer refused = attach(author, ATTACHMENT + 1);
    assertThat(refused.status()).as(refused.text()).isEqualTo(413);
    assertThat(refused.json().path("error").asText()).isNotBlank();
    assertThat(refused.text()).contains("10 Mo");
  }

  @Test
  void whoSendsTooManyHasToWait() {
    TestProgram program =
        TestProgram.start(
            TestDatabase.newSchema(),
            Map.of("RATE_LIMIT_UPLOAD", "2/15", "FILES_GUEST_QUOTA", "0"));
    try {
      Answer joined =
          program.client().post("/api/auth/register", People.registration(People.freshEmail()));
      TestClient author = program.client().withToken(joined.json().path("token").asText());
      for (int i = 0; i < 2; i++) assertThat(attach(author).status()).isEqualTo(201);
      Answer refused = attach(author);
      assertThat(refused.status()).as(refused.text()).isEqualTo(429);
      assertThat(refused.json().path("error").asText()).isNotBlank();
      assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 900L);
      assertThat(author.get("/api/files/user/all").status()).isEqualTo(200);
      guestsHaveNoRoom(program.client());
    } finally {
      program.stop();
    }
  }

  private static void guestsHaveNoRoom(TestClient guest) {
    String tariff = guest.get("/api/tarifs").json().findValuesAsText("id").getFirst();
    String order =
        part("name=\"prenom\"", "Lina")
            + part("name=\"nom\"", "Moreau")
            + part("name=\"email\"", People.freshEmail())
            + part("name=\"telephone\"", "0600000000")
            + part("name=\"serviceId\"", tariff)
            + part("name=\"nombrePages\"", "150")
            + part("name=\"consentementRgpd\"", "true");
    String file = part("name=\"files\"; filename=\"a.txt\"", "Il était une fois");
    Answer refused = order(guest, order + file);
    assertThat(refused.status()).as(refused.text()).isEqualTo(507);
    assertThat(refused.json().path("message").asText()).contains("sans fichier");
    assertThat(order(guest, order).status()).isEqualTo(201);
  }

  private static Answer order(TestClient guest, String parts) {
    return guest.send(
        "POST",
        "/api/public/order",
        parts + "--limite--\r\n",
        "multipart/form-data; boundary=limite");
  }

  private static String part(String names, String content) {
    return "--limite\r\nContent-Disposition: form-data; " + names + "\r\n\r\n" + content + "\r\n";
  }

  private static Answer attach(Person who, long size) {
    byte[] head = FileCalls.PDF.getBytes(StandardCharsets.US_ASCII);
    InputStream content =
        new SequenceInputStream(
            new ByteArrayInputStream(head), new ZerosStream(size - head.length));
    return FileCalls.send(
        who,
        "/api/files/upload/message",
        new MultipartRequest().file("file", "a.pdf", "application/pdf", content));
  }

  private static Answer attach(TestClient who) {
    return who.send(
        "POST",
        "/api/files/upload/message",
        "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
            + "Il était une fois\r\n--limite--\r\n",
        "multipart/form-data; boundary=limite");
  }
}
