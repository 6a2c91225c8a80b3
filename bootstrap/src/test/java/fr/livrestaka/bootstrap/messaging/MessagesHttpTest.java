package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Attachments, answers to a message, pins and search. */
class MessagesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void attachesOwnFiles() {
    String file = Talk.file(lina, "DOCUMENT", 2048);
    JsonNode sent =
        Talk.created(
            lina.client()
                .post(
                    MESSAGES + "/conversations",
                    Map.of("content", "", "attachments", List.of(file))));
    JsonNode attachment = sent.path("data").path("attachments").get(0);
    assertThat(attachment.path("fileId").asText()).isEqualTo(file);
    assertThat(attachment.path("file").path("filename").asText()).isEqualTo("plan.pdf");
    assertThat(attachment.path("file").path("size").asInt()).isEqualTo(2048);
    assertThat(attachment.path("file").path("url").asText())
        .isEqualTo("/uploads/messages/" + file + ".pdf");
    JsonNode seen = Talk.thread(ADMIN, lina.id()).get(0).path("attachments").get(0);
    assertThat(seen.path("file").path("uploadedById").asText()).isEqualTo(lina.id());
    assertThat(seen.path("messageId").asText()).isEqualTo(sent.path("data").path("id").asText());
  }

  @Test
  void refusesWhatMayNotBeAttached() {
    String own = Talk.file(lina, "DOCUMENT", 1);
    String others = Talk.file(People.register(), "DOCUMENT", 1);
    String archive = Talk.file(lina, "ARCHIVE", 1);
    String large = Talk.file(lina, "DOCUMENT", (50L << 20) + 1);
    List<String> much =
        Stream.generate(() -> Talk.file(lina, "IMAGE", 50L << 20)).limit(3).toList();
    attach(List.of(own, own), "messaging.attachment-twice");
    attach(List.of(others), "messaging.attachment-unknown");
    attach(List.of(UUID.randomUUID().toString()), "messaging.attachment-unknown");
    attach(List.of("x"), "messaging.attachment-unknown");
    attach(List.of(archive), "messaging.attachment-type");
    attach(List.of(large), "messaging.attachment-too-large");
    attach(much, "messaging.attachments-too-large");
    attach(Collections.nCopies(11, own), "messaging.too-many-attachments");
    attach(7, "shared.wrong-type");
    attach(own, "shared.wrong-type");
    assertThat(TestSql.count("messages WHERE senderId = ?", lina.id())).isZero();
  }

  @Test
  void answersAMessageOfTheSameThread() {
    String first = Talk.opened(lina, "Bonsoir").path("data").path("id").asText();
    JsonNode answer =
        Talk.created(Talk.reply(ADMIN, lina.id(), Map.of("content", "Oui ?", "parentId", first)));
    assertThat(answer.path("parentId").asText()).isEqualTo(first);
    Talk.refused(
        Talk.reply(lina, TEAM, Map.of("content", "x", "parentId", "inconnu")),
        400,
        "messaging.parent-unknown");
  }

  @Test
  void pinsForBothSides() {
    String id = Talk.opened(lina, "Bonsoir").path("data").path("id").asText();
    assertThat(
            Talk.ok(lina.client().patch(MESSAGES + "/" + id + "/pin", Map.of()))
                .path("isPinned")
                .asBoolean())
        .isTrue();
    assertThat(Talk.thread(ADMIN, lina.id()).get(0).path("isPinned").asBoolean()).isTrue();
    assertThat(
            Talk.ok(ADMIN.client().patch(MESSAGES + "/" + id + "/unpin", Map.of()))
                .path("isPinned")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void findsWordsWithoutRegardToCaseAndAccents() {
    String mark = "zq" + UUID.randomUUID().toString().substring(0, 6);
    Talk.opened(lina, "Le Résumé de l'été, page 7, " + mark);
    Talk.replied(lina, TEAM, "Sans rapport");
    for (Person reader : List.of(lina, ADMIN)) {
      for (String query :
          List.of("resume " + mark, "RÉSUMÉ ete " + mark, "7 " + mark, "de la " + mark, mark)) {
        boolean isThere = !query.startsWith("de la");
        assertThat(find(reader, query)).as(query).hasSize(isThere ? 1 : 0);
      }
    }
    Person stranger = People.register();
    Talk.opened(stranger, "Autre chose");
    assertThat(find(stranger, mark)).isEmpty();
    assertThat(lina.client().get(MESSAGES + "/search").status()).isEqualTo(400);
    assertThat(lina.client().get(MESSAGES + "/search?q=%25").status()).isEqualTo(400);
    ADMIN.client().delete(MESSAGES + "/admin/conversations/" + lina.id());
    assertThat(find(ADMIN, mark)).isEmpty();
    assertThat(find(lina, mark)).hasSize(1);
  }

  private void attach(Object attachments, String code) {
    Talk.refused(
        Talk.reply(lina, TEAM, Map.of("content", "Voici", "attachments", attachments)), 400, code);
  }

  private static List<String> find(Person person, String query) {
    return Talk.contents(
        Talk.ok(person.client().get(MESSAGES + "/search?q=" + Talk.encoded(query))));
  }
}
