package fr.livrestaka.bootstrap.content;

import static fr.livrestaka.application.content.ContentFixtures.NOON;
import static fr.livrestaka.application.content.ContentFixtures.faq;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.content.Faq;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class FaqListHttpTest {
  private final TestProgram program = TestProgram.shared();

  @Test
  void anyoneReadsTheVisibleQuestions() {
    Faq shown = added(faq(5, true, NOON));
    Faq hidden = added(faq(5, false, NOON));
    Answer answer = program.client().get("/api/faq?visible=true");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    assertThat(ids(answer)).contains(shown.id().value()).doesNotContain(hidden.id().value());
    JsonNode row = row(answer, shown);
    assertThat(row.path("details").asText()).isEqualTo("Selon la longueur.");
    assertThat(row.path("createdAt").asText()).isEqualTo("2026-03-02T12:00:00.123Z");
  }

  @Test
  void hiddenQuestionsStayHiddenWhateverIsAsked() {
    Faq shown = added(faq(5, true, NOON));
    Faq hidden = added(faq(5, false, NOON));
    assertThat(ids(program.client().get("/api/faq?visible=false")))
        .contains(shown.id().value())
        .doesNotContain(hidden.id().value());
  }

  @Test
  void oneCategoryCanBeAskedFor() {
    String category = "Catégorie " + UUID.randomUUID();
    Faq wanted = added(faq(1, true, NOON, category));
    String asked = category.replace("é", "e").replace(" ", "%20");
    assertThat(ids(program.client().get("/api/faq?categorie=" + asked)))
        .containsExactly(wanted.id().value());
  }

  @Test
  void wordsAreFoundAsTheAddressSpellsThem() {
    Faq wanted = added(named("Mon œuvre est-elle prête à temps ?"));
    for (String query : List.of("OEUVRE%20pr%C3%AAte", "%C5%93uvre", "%C3%A0%20te%CC%82mps")) {
      assertThat(ids(program.client().get("/api/faq/search?q=" + query)))
          .as(query)
          .contains(wanted.id().value());
    }
    assertThat(ids(program.client().get("/api/faq/search?q=oeuvre%20introuvable"))).isEmpty();
    assertThat(program.client().get("/api/faq/search?q=" + "x".repeat(201)).status())
        .isEqualTo(400);
  }

  @Test
  void aWarmListCostsNoStatement() {
    program.client().get("/api/faq");
    program.client().get("/api/tarifs");
    try (StatementCount count = program.countStatements()) {
      program.client().get("/api/faq");
      program.client().get("/api/tarifs");
      assertThat(count.statements()).isEmpty();
    }
  }

  private Faq added(Faq faq) {
    program.bean(Transactions.class).writing(() -> program.bean(Faqs.class).add(faq));
    return faq;
  }

  private static List<String> ids(Answer answer) {
    return StreamSupport.stream(answer.json().path("data").spliterator(), false)
        .map(row -> row.path("id").asText())
        .toList();
  }

  private static JsonNode row(Answer answer, Faq faq) {
    return StreamSupport.stream(answer.json().path("data").spliterator(), false)
        .filter(row -> row.path("id").asText().equals(faq.id().value()))
        .findFirst()
        .orElseThrow();
  }

  private static Faq named(String question) {
    Faq faq = faq(1, true, NOON);
    return new Faq(
        faq.id(), question, "Oui.", Optional.empty(), 1, true, faq.categorie(), NOON, NOON);
  }
}
