package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left of somebody's messages once the account is erased (docs/decisions/0010). */
class MessageErasureHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  @Test
  void nothingPersonalIsLeftAndTheThreadsStayInOrder() {
    Person lina = People.register();
    TestProgram.shared()
        .client()
        .post(
            MESSAGES + "/visitor",
            Map.of(
                "email",
                lina.email(),
                "name",
                "Lina Secrète",
                "phone",
                "06",
                "content",
                "Visite secrète"));
    Talk.opened(lina, "Lettre secrète");
    Talk.replied(ADMIN, lina.id(), "Réponse secrète");
    String draft = draft(lina);
    TestSql.update("UPDATE messages SET parentId = ? WHERE id = ?", draft(lina), draft);
    TestSql.update("UPDATE messages SET parentId = ? WHERE id = ?", draft, draft(lina));
    // What is known by the address alone goes only where a mailed link has proven the mailbox.
    TestSql.update("UPDATE users SET mailboxProvenAt = NOW(3) WHERE id = ?", lina.id());
    assertThat(lina.client().delete("/api/users/me").status()).isEqualTo(200);

    JsonNode thread = Talk.thread(ADMIN, lina.id());
    assertThat(thread).hasSize(2);
    assertThat(thread.toString()).doesNotContain("secr").doesNotContain(lina.email());
    assertThat(Talk.entry(ADMIN, lina.email().toLowerCase(Locale.ROOT)).isMissingNode()).isTrue();
    assertThat(Talk.thread(ADMIN, lina.email())).isEmpty();
    String address = TestSql.text("SELECT email FROM users WHERE id = ?", lina.id());
    JsonNode visit = Talk.entry(ADMIN, address);
    assertThat(visit.path("totalMessages").asInt()).isEqualTo(1);
    assertThat(visit.toString()).doesNotContain("secr").doesNotContain("Secr");
    assertThat(Talk.thread(ADMIN, address)).hasSize(1);
    assertThat(TestSql.count("messages WHERE senderId = ? AND statut = 'BROUILLON'", lina.id()))
        .isZero();
  }

  private static String draft(Person person) {
    return Talk.created(
            person.client().post(MESSAGES + "/drafts", Map.of("content", "Brouillon secret")))
        .path("id")
        .asText();
  }
}
