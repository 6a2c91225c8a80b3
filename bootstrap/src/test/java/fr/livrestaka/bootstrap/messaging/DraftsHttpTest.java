package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafts: their writer's alone, until they are sent. */
class DraftsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void keepsADraftForItsWriterAlone() {
    String file = Talk.file(lina, "IMAGE", 10);
    JsonNode draft =
        Talk.created(lina.client().post(MESSAGES + "/drafts", Map.of("content", "Cher")));
    String path = MESSAGES + "/drafts/" + draft.path("id").asText();
    assertThat(draft.path("statut").asText()).isEqualTo("BROUILLON");
    assertThat(Talk.ok(lina.client().get(MESSAGES)).toString()).isEqualTo("[]");
    assertThat(Talk.thread(lina, TEAM)).isEmpty();
    assertThat(Talk.thread(ADMIN, lina.id())).isEmpty();
    assertThat(Talk.ok(ADMIN.client().get(MESSAGES + "/drafts")).findValuesAsText("id"))
        .doesNotContain(draft.path("id").asText());
    Talk.refused(
        ADMIN.client().put(path, Map.of("content", "x")), 404, "messaging.draft-not-found");
    Talk.ok(
        lina.client().put(path, Map.of("content", "Chère équipe", "attachments", List.of(file))));
    JsonNode listed = Talk.ok(lina.client().get(MESSAGES + "/drafts"));
    assertThat(Talk.contents(listed)).containsExactly("Chère équipe");
    assertThat(listed.get(0).path("attachments").get(0).path("fileId").asText()).isEqualTo(file);
  }

  @Test
  void sendsADraftOnce() throws Exception {
    String id =
        Talk.created(lina.client().post(MESSAGES + "/drafts", Map.of("content", "Chère équipe")))
            .path("id")
            .asText();
    String send = MESSAGES + "/drafts/" + id + "/send";
    assertThat(AtOnce.times(3, () -> lina.client().post(send, Map.of()).status()))
        .containsOnlyOnce(201)
        .containsOnly(201, 404);
    assertThat(Talk.ok(lina.client().get(MESSAGES + "/drafts"))).isEmpty();
    assertThat(Talk.contents(Talk.thread(ADMIN, lina.id()))).containsExactly("Chère équipe");
  }

  @Test
  void nobodyTouchesAnothersDraft() {
    String path = MESSAGES + "/drafts/" + draft(lina, Map.of("content", "Cher"));
    for (Person person : List.of(People.register(), ADMIN)) {
      Map<String, Object> words = Map.of("content", "x", "threadId", threadOf(person));
      Talk.refused(person.client().put(path, words), 404, "messaging.draft-not-found");
      Talk.refused(
          person.client().post(path + "/send", Map.of()), 404, "messaging.draft-not-found");
      Talk.refused(person.client().delete(path), 404, "messaging.draft-not-found");
    }
    assertThat(Talk.contents(Talk.ok(lina.client().get(MESSAGES + "/drafts"))))
        .containsExactly("Cher");
    assertThat(Talk.thread(ADMIN, lina.id())).isEmpty();
  }

  private String threadOf(Person person) {
    return person == ADMIN ? lina.id() : TEAM;
  }

  @Test
  void aDraftAnswersOnlyAMessageThatIsThere() {
    for (String parent : List.of("inconnu", "x".repeat(300))) {
      Map<String, Object> body = Map.of("content", "x", "parentId", parent);
      Talk.refused(lina.client().post(MESSAGES + "/drafts", body), 400, "messaging.parent-unknown");
    }
    String own = Talk.opened(lina, "Bonsoir").path("data").path("id").asText();
    String answer =
        draft(ADMIN, Map.of("content", "Oui ?", "parentId", own, "threadId", lina.id()));
    JsonNode sent =
        Talk.created(ADMIN.client().post(MESSAGES + "/drafts/" + answer + "/send", Map.of()));
    assertThat(sent.path("parentId").asText()).isEqualTo(own);
    assertThat(sent.path("receiverId").asText()).isEqualTo(lina.id());
  }

  @Test
  void aDraftThatOthersHangOnGoesAllTheSame() {
    String draft = draft(lina, Map.of("content", "un"));
    String hangsOn = draft(lina, Map.of("content", "deux"));
    TestSql.update("UPDATE messages SET parentId = ? WHERE id = ?", draft, hangsOn);
    Talk.ok(lina.client().delete(MESSAGES + "/drafts/" + draft));
    assertThat(Talk.contents(Talk.ok(lina.client().get(MESSAGES + "/drafts"))))
        .containsExactly("deux");
  }

  @Test
  void anAdministratorSaysWhomADraftIsFor() {
    for (Map<String, Object> body :
        List.<Map<String, Object>>of(Map.of(), Map.of("threadId", " "), Map.of("threadId", TEAM))) {
      Answer answer = ADMIN.client().post(MESSAGES + "/drafts", body);
      Talk.refused(answer, 400, "shared.required");
    }
    String draft = draft(ADMIN, Map.of("threadId", lina.id(), "content", "Bonjour"));
    Talk.refused(
        ADMIN.client().put(MESSAGES + "/drafts/" + draft, Map.of("content", "x")),
        400,
        "shared.required");
  }

  private static String draft(Person person, Map<String, Object> body) {
    return Talk.created(person.client().post(MESSAGES + "/drafts", body)).path("id").asText();
  }

  @Test
  void removesADraftAndSendsNoEmptyOne() {
    String empty =
        Talk.created(lina.client().post(MESSAGES + "/drafts", Map.of())).path("id").asText();
    Talk.refused(
        lina.client().post(MESSAGES + "/drafts/" + empty + "/send", Map.of()),
        400,
        "messaging.content-required");
    Talk.ok(lina.client().delete(MESSAGES + "/drafts/" + empty));
    Talk.refused(
        lina.client().delete(MESSAGES + "/drafts/" + empty), 404, "messaging.draft-not-found");
    Talk.refused(
        lina.client().post(MESSAGES + "/drafts", Map.of("threadId", ADMIN.id())),
        400,
        "messaging.only-with-team");
  }
}
