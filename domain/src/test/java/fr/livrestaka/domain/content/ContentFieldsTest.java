package fr.livrestaka.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator may say of a question or a page, and what becomes of it. */
class ContentFieldsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @ParameterizedTest
  @CsvSource({"question, 16000", "answer, 100000", "details, 16000", "categorie, 100"})
  void theTextsOfAQuestionFitTheirColumns(String field, int longest) {
    assertThat(faq(field, "x".repeat(longest))).isNotNull();
    refused(() -> faq(field, "x".repeat(longest + 1)), "[" + field + ":too-long]");
  }

  @Test
  void aQuestionsPlaceIsNotBelowZero() {
    assertThat(faq("ordre", "0").ordre()).contains(0);
    refused(() -> faq("ordre", "-1"), "[ordre:too-small]");
  }

  @Test
  void aNewQuestionNeedsWordsAnAnswerAndACategory() {
    FaqFields blank = faq("question", " ", "answer", "", "categorie", "\n");
    refused(
        () -> Faq.create(new FaqId("1"), blank, NOON),
        "[question:required, answer:required, categorie:required]");
    Faq made = newFaq();
    assertThat(made)
        .isEqualTo(
            new Faq(
                new FaqId("1"),
                "Quand ?",
                "Bientôt.",
                Optional.of("Sous 10 jours"),
                0,
                true,
                "Délais",
                NOON,
                NOON));
  }

  @Test
  void aChangedQuestionKeepsWhatIsNotNamedAndBlankDetailsGo() {
    assertThat(newFaq().change(faq("question", " "), LATER))
        .usingRecursiveComparison()
        .ignoringFields("updatedAt")
        .isEqualTo(newFaq());
    Faq changed = newFaq().change(faq("answer", " Demain. ", "details", " ", "ordre", "3"), LATER);
    assertThat(changed.answer()).isEqualTo("Demain.");
    assertThat(changed.details()).isEmpty();
    assertThat(changed.ordre()).isEqualTo(3);
    assertThat(changed.updatedAt()).isEqualTo(LATER);
    FaqFields bare = faq("question", "Q", "answer", "A", "categorie", "C", "details", " ");
    assertThat(Faq.create(new FaqId("2"), bare, NOON).details()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "title, 255",
    "slug, 255",
    "content, 500000",
    "excerpt, 16000",
    "metaTitle, 255",
    "metaDescription, 16000",
    "metaKeywords, 16000",
    "category, 100",
    "tags, 16000"
  })
  void theTextsOfAPageFitTheirColumns(String field, int longest) {
    assertThat(page(field, "x".repeat(longest))).isNotNull();
    refused(() -> page(field, "x".repeat(longest + 1)), "[" + field + ":too-long]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cgv", "à-propos_2.html", "...a", "-7", "_é_"})
  void aSlugIsThePartOfAnAddress(String slug) {
    assertThat(page("slug", " " + slug + " ").slug()).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a b", "a/b", ".", "..", "....", "-", "_", ".-.", "-_-", "a?b", "a#b"})
  void whatBrowsersTakeForAnotherAddressIsNoSlug(String slug) {
    refused(() -> page("slug", slug), "[slug:content.malformed-slug]");
  }

  @Test
  void aPageHasATitle() {
    refused(() -> page("title", " "), "[title:required]");
    assertThat(page("title", " Tarifs ").title()).contains("Tarifs");
  }

  @Test
  void aNewPageNeedsTitleSlugAndContent() {
    refused(
        () -> Page.create(new PageId("1"), page(), NOON),
        "[title:required, slug:required, content:required]");
    Page made = newPage();
    assertThat(made.title()).isEqualTo("Tarifs");
    assertThat(made.slug()).isEqualTo("tarifs");
    assertThat(made.content()).isEmpty();
    assertThat(made.type()).isEqualTo(PageType.PAGE);
    assertThat(made.status()).isEqualTo(PageStatus.DRAFT);
    assertThat(made.isPublic()).isTrue();
    assertThat(made.requireAuth()).isFalse();
    assertThat(made.publishedAt()).isEmpty();
    assertThat(made.isVisibleAt(NOON)).isFalse();
  }

  @Test
  void aChangedPageKeepsWhatIsNotNamedAndAnEmptyTextRemovesWhatItCanBeWithout() {
    Page page = newPage().change(page("excerpt", "Nos prix", "metaTitle", "Prix"), LATER);
    assertThat(page.excerpt()).contains("Nos prix");
    Page changed = page.change(page("excerpt", "", "title", "Nos tarifs"), LATER);
    assertThat(changed.excerpt()).isEmpty();
    assertThat(changed.metaTitle()).contains("Prix");
    assertThat(changed.title()).isEqualTo("Nos tarifs");
    assertThat(changed.slug()).isEqualTo("tarifs");
    assertThat(changed.createdAt()).isEqualTo(NOON);
    assertThat(changed.updatedAt()).isEqualTo(LATER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"excerpt", "metaTitle", "metaDescription", "metaKeywords", "category", "tags"})
  void anEmptyTextRemovesThatOneAlone(String field) {
    Page full =
        newPage()
            .change(
                page(
                    "excerpt",
                    "un extrait",
                    "metaTitle",
                    "un titre",
                    "metaDescription",
                    "une description",
                    "metaKeywords",
                    "des mots",
                    "category",
                    "une catégorie",
                    "tags",
                    "des marques"),
                LATER);
    assertThat(full.change(page(field, ""), LATER))
        .usingRecursiveComparison()
        .ignoringFields(field)
        .isEqualTo(full);
    assertThat(full.change(page(field, ""), LATER)).extracting(field).isEqualTo(Optional.empty());
  }

  @Test
  void aPublishedPageIsSeenFromThenOnUntilItIsTakenDown() {
    Page published = newPage().publish(LATER);
    assertThat(published.status()).isEqualTo(PageStatus.PUBLISHED);
    assertThat(published.publishedAt()).contains(LATER);
    assertThat(published.isVisibleAt(LATER)).isTrue();
    Page down = published.unpublish(LATER);
    assertThat(down.status()).isEqualTo(PageStatus.DRAFT);
    assertThat(down.publishedAt()).isEmpty();
  }

  private static void refused(ThrowingCallable call, String named) {
    assertThatThrownBy(call).isInstanceOf(InvalidInput.class).hasMessageContaining(named);
  }

  private static Faq newFaq() {
    return Faq.create(
        new FaqId("1"),
        faq(
            "question",
            " Quand ? ",
            "answer",
            "Bientôt.",
            "details",
            "Sous 10 jours",
            "categorie",
            "Délais"),
        NOON);
  }

  private static Page newPage() {
    return Page.create(
        new PageId("1"), page("title", "Tarifs", "slug", "tarifs", "content", ""), NOON);
  }

  private static FaqFields faq(String... namesAndValues) {
    Map<String, String> said = said(namesAndValues);
    return new FaqFields(
        text(said, "question"),
        text(said, "answer"),
        text(said, "details"),
        text(said, "ordre").map(Integer::valueOf),
        Optional.empty(),
        text(said, "categorie"));
  }

  private static PageFields page(String... namesAndValues) {
    Map<String, String> said = said(namesAndValues);
    return new PageFields(
        text(said, "title"),
        text(said, "slug"),
        text(said, "content"),
        text(said, "excerpt"),
        Optional.empty(),
        Optional.empty(),
        text(said, "metaTitle"),
        text(said, "metaDescription"),
        text(said, "metaKeywords"),
        text(said, "category"),
        text(said, "tags"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, String> said(String... namesAndValues) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      said.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return said;
  }

  private static Optional<String> text(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name));
  }
}
