package fr.livrestaka.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who gets what answer, for every route of messaging and each sort of caller. {@code owner} wrote
 * the messages and ordered; {@code inCharge} corrects the order; {@code corrector} does not.
 */
class MessageAccessHttpTest {
  private static final Person OWNER = People.register();
  private static final Person STRANGER = People.register();
  private static final Person IN_CHARGE = People.withRole("CORRECTOR");
  private static final Person CORRECTOR = People.withRole("CORRECTOR");
  private static final Person ADMIN = People.withRole("ADMIN");

  private static final String ORDER = UUID.randomUUID().toString();
  private static final String MESSAGE;
  private static final String CONVERSATION;
  private static final String DRAFT;

  static {
    TestSql.update(
        "INSERT INTO commandes (id, userId, titre, statut, correcteurId, updatedAt)"
            + " VALUES (?, ?, 'Roman', 'EN_COURS', ?, NOW(3))",
        ORDER,
        OWNER.id(),
        IN_CHARGE.id());
    var opened = Talk.opened(OWNER, "Bonsoir");
    MESSAGE = opened.path("data").path("id").asText();
    CONVERSATION = opened.path("conversationId").asText();
    DRAFT =
        Talk.created(OWNER.client().post("/api/messages/drafts", Map.of("content", "x")))
            .path("id")
            .asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // route                                       |
        // owner|stranger|inCharge|corrector|admin|nobody
        "GET    /messages                              | 200 | 200 | 200 | 200 | 200 | 401",
        "GET    /messages/conversations                | 200 | 200 | 200 | 200 | 200 | 401",
        "GET    /messages/unread-count                 | 403 | 403 | 403 | 403 | 200 | 401",
        "GET    /messages/search?q=bonsoir             | 200 | 200 | 200 | 200 | 200 | 401",
        "POST   /messages/conversations                | 400 | 201 | 201 | 201 | 201 | 401",
        "GET    /messages/conversations/{conversation} | 200 | 403 | 403 | 403 | 200 | 401",
        "GET    /messages/conversations/cmd_{order}    | 200 | 403 | 200 | 403 | 200 | 401",
        "GET    /messages/conversations/inconnue       | 403 | 403 | 403 | 403 | 404 | 401",
        "GET    /messages/conversations/cmd_inconnue   | 403 | 403 | 403 | 403 | 404 | 401",
        "POST   /messages/conversations/cmd_inconnue/reply   | 403 | 403 | 403 | 403 | 403 | 401",
        "POST   /messages/conversations/{conversation}/reply | 201 | 403 | 403 | 403 | 201 | 401",
        "POST   /messages/conversations/cmd_{order}/reply    | 201 | 403 | 201 | 403 | 201 | 401",
        "POST   /messages/conversations/{conversation}/mark-read | 200 | 200 | 200 | 200 | 200 | 401",
        "PATCH  /messages/conversations/{conversation}/archive   | 200 | 404 | 404 | 404 | 200 | 401",
        "PATCH  /messages/conversations/{conversation}/unarchive | 200 | 404 | 404 | 404 | 200 | 401",
        "GET    /messages/threads/admin-support        | 200 | 200 | 200 | 200 | 200 | 401",
        "GET    /messages/threads/{owner}              | 400 | 400 | 400 | 400 | 200 | 401",
        "POST   /messages/threads/admin-support/reply  | 201 | 201 | 201 | 201 | 404 | 401",
        "POST   /messages/threads/{owner}/reply        | 400 | 400 | 400 | 400 | 201 | 401",
        "POST   /messages/admin/conversations/create   | 403 | 403 | 403 | 403 | 201 | 401",
        "PATCH  /messages/{message}/pin                | 200 | 404 | 404 | 404 | 200 | 401",
        "PATCH  /messages/{message}/unpin              | 200 | 404 | 404 | 404 | 200 | 401",
        "PATCH  /messages/{draft}/pin                  | 404 | 404 | 404 | 404 | 404 | 401",
        "GET    /messages/drafts                       | 200 | 200 | 200 | 200 | 200 | 401",
        "POST   /messages/drafts                       | 201 | 201 | 201 | 201 | 400 | 401",
        "PUT    /messages/drafts/{draft}               | 200 | 404 | 404 | 404 | 404 | 401",
        "POST   /messages/drafts/{message}/send        | 404 | 404 | 404 | 404 | 404 | 401",
        "DELETE /messages/drafts/{message}             | 404 | 404 | 404 | 404 | 404 | 401",
        "DELETE /messages/admin/conversations/{owner}  | 403 | 403 | 403 | 403 | 200 | 401",
        "GET    /messages/conversations/{long}         | 403 | 403 | 403 | 403 | 404 | 401",
        "GET    /messages/conversations/cmd_{long}     | 403 | 403 | 403 | 403 | 404 | 401",
        "POST   /messages/conversations/{long}/reply   | 404 | 404 | 404 | 404 | 404 | 401",
        "POST   /messages/conversations/cmd_{long}/reply     | 403 | 403 | 403 | 403 | 403 | 401",
        "POST   /messages/conversations/{long}/mark-read     | 200 | 200 | 200 | 200 | 200 | 401",
        "PATCH  /messages/conversations/{long}/archive | 404 | 404 | 404 | 404 | 404 | 401",
        "GET    /messages/threads/{long}               | 400 | 400 | 400 | 400 | 200 | 401",
        "POST   /messages/threads/{long}/reply         | 400 | 400 | 400 | 400 | 404 | 401",
        "POST   /messages/threads/{long}@x.y/reply     | 400 | 400 | 400 | 400 | 400 | 401",
        "PATCH  /messages/{long}/pin                   | 404 | 404 | 404 | 404 | 404 | 401",
        "POST   /messages/drafts/{long}/send           | 404 | 404 | 404 | 404 | 404 | 401",
        "DELETE /messages/drafts/{long}                | 404 | 404 | 404 | 404 | 404 | 401",
        "DELETE /messages/admin/conversations/{long}   | 403 | 403 | 403 | 403 | 404 | 401",
        "DELETE /messages/admin/conversations/{long}@x.y     | 403 | 403 | 403 | 403 | 404 | 401",
        "GET    /messages/unknown/route                | 404 | 404 | 404 | 404 | 404 | 401",
      })
  void answers(
      String route, int owner, int stranger, int inCharge, int corrector, int admin, int nobody) {
    Map<String, Integer> expected = new LinkedHashMap<>();
    expected.put("owner", owner);
    expected.put("stranger", stranger);
    expected.put("inCharge", inCharge);
    expected.put("corrector", corrector);
    expected.put("admin", admin);
    expected.put("nobody", nobody);
    for (String base : new String[] {"/api", "/api/admin"}) {
      expected.forEach((who, status) -> check(base, route, who, status));
    }
  }

  private static void check(String base, String route, String who, int status) {
    boolean opensTwice = route.matches("POST\\s+/messages/conversations") && base.endsWith("admin");
    String[] parts = route.split("\\s+");
    Answer answer =
        client(who)
            .send(
                parts[0],
                base + filled(parts[1]),
                parts[0].equals("GET") || parts[0].equals("DELETE")
                    ? null
                    : "{\"content\": \"Bonsoir\", \"userId\": \"" + OWNER.id() + "\"}",
                parts[0].equals("GET") || parts[0].equals("DELETE") ? null : "application/json");
    int wanted = opensTwice && status == 201 && !who.equals("admin") ? 400 : status;
    assertThat(answer.status())
        .as("%s %s as %s: %s", base, route, who, answer.text())
        .isEqualTo(wanted);
    if (status >= 400) assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(answer.text()).doesNotContain("\"password\"");
  }

  private static String filled(String path) {
    return path.replace("{conversation}", CONVERSATION)
        .replace("{order}", ORDER)
        .replace("{owner}", OWNER.id())
        .replace("{message}", MESSAGE)
        .replace("{long}", "x".repeat(300))
        .replace("{draft}", DRAFT);
  }

  private static TestClient client(String who) {
    return switch (who) {
      case "owner" -> OWNER.client();
      case "stranger" -> STRANGER.client();
      case "inCharge" -> IN_CHARGE.client();
      case "corrector" -> CORRECTOR.client();
      case "admin" -> ADMIN.client();
      default -> TestProgram.shared().client();
    };
  }
}
