package fr.livrestaka.rest.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.content.FaqFields;
import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.PublicationDate;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.body.BodyReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What administrators send of questions and pages. */
class ContentInputTest {
  static Stream<Arguments> wrongQuestions() {
    return Stream.of(
        Arguments.of("question", 7),
        Arguments.of("visible", "oui"),
        Arguments.of("ordre", "premier"),
        Arguments.of("ordre", new BigDecimal("1.5")));
  }

  @ParameterizedTest
  @MethodSource("wrongQuestions")
  void whatIsNoPartOfAQuestionIsRefused(String field, Object value) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> question(Map.of(field, value)))
        .withMessageContaining(field + ":");
  }

  @Test
  void nullRemovesTheDetailsOfAQuestionAndNothingElse() {
    Map<String, Object> nulls = new HashMap<>();
    for (String field : new String[] {"question", "answer", "details", "categorie"}) {
      nulls.put(field, null);
    }
    FaqFields fields = question(nulls);
    assertThat(fields.question()).isEmpty();
    assertThat(fields.answer()).isEmpty();
    assertThat(fields.categorie()).isEmpty();
    assertThat(fields.details()).contains("");
    assertThat(question(Map.of()).details()).isEmpty();
  }

  static Stream<Arguments> wrongPages() {
    return Stream.of(
        Arguments.of("title", null),
        Arguments.of("title", ""),
        Arguments.of("slug", null),
        Arguments.of("slug", "deux mots"),
        Arguments.of("content", null),
        Arguments.of("content", 7),
        Arguments.of("type", "JOURNAL"),
        Arguments.of("status", "publie"),
        Arguments.of("sortOrder", "premier"),
        Arguments.of("isPublic", "oui"),
        Arguments.of("publishedAt", "demain"),
        Arguments.of("auteur", "moi"));
  }

  @ParameterizedTest
  @MethodSource("wrongPages")
  void whatIsNoPartOfAPageIsRefused(String field, @Nullable Object value) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> page(field, value))
        .withMessageContaining(field + ":");
  }

  @Test
  void whatRowsAreSentBackWithIsPassedOver() {
    PageFields fields =
        PageInput.read(
                Map.of("id", "autre", "createdAt", "x", "updatedAt", "x", "metaTitle", "Titre"))
            .toFields();
    assertThat(fields.metaTitle()).contains("Titre");
    assertThat(fields.title()).isEmpty();
    assertThat(fields.publishedAt()).isEmpty();
  }

  @Test
  void anEditAsTheClientSendsItIsTaken() {
    PageFields fields =
        PageInput.read(Map.of("content", "Neuf.", "type", "PAGE", "isPublic", true, "sortOrder", 0))
            .toFields();
    assertThat(fields.content()).contains("Neuf.");
    assertThat(fields.type()).contains(PageType.PAGE);
    assertThat(fields.isPublic()).contains(true);
    assertThat(fields.sortOrder()).contains(0);
    assertThat(fields.title()).isEmpty();
    assertThat(fields.status()).isEmpty();
  }

  @Test
  void nullRemovesWhatAPageCanBeWithout() {
    for (String field :
        new String[] {"excerpt", "metaTitle", "metaDescription", "metaKeywords", "category"}) {
      assertThat(page(field, null).toString()).as(field).contains(field + "=Optional[]");
    }
    assertThat(page("publishedAt", null).publishedAt())
        .contains(new PublicationDate(Optional.empty()));
    assertThat(page("type", "LEGAL").type()).contains(PageType.LEGAL);
    assertThat(page("status", "SCHEDULED").status()).contains(PageStatus.SCHEDULED);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01T01:00:00+01:00, 2020-01-01T00:00:00Z",
    "2099-01-01T00:00:00.000Z, 2099-01-01T00:00:00Z",
    "2020-01-01T00:00:00.123456Z, 2020-01-01T00:00:00.123Z",
    "2020-01-01, 2020-01-01T00:00:00Z"
  })
  void aDateOfPublicationMayBeOfAnyZone(String sent, Instant meant) {
    assertThat(page("publishedAt", sent).publishedAt())
        .contains(new PublicationDate(Optional.of(meant)));
  }

  private static FaqFields question(Map<String, Object> sent) {
    return BodyReader.read(FaqInput.class, sent).toFields();
  }

  private static PageFields page(String field, @Nullable Object value) {
    Map<String, Object> sent = new HashMap<>();
    sent.put(field, value);
    return PageInput.read(sent).toFields();
  }
}
