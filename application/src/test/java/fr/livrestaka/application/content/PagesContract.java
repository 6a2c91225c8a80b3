package fr.livrestaka.application.content;

import static fr.livrestaka.application.content.ContentFixtures.NOON;
import static fr.livrestaka.application.content.ContentFixtures.newSlug;
import static fr.livrestaka.application.content.ContentFixtures.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.content.PageQuery.Sort;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.refusals.SlugTaken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every implementation of {@link Pages} does. */
public abstract class PagesContract {
  protected abstract Pages pages();

  protected abstract void inTransaction(Runnable work);

  @Test
  void findsAPageBySlugWhateverTheCase() {
    Page full = page(newSlug(), PageStatus.SCHEDULED, Optional.of(NOON));
    Page bare = page(newSlug(), PageStatus.DRAFT, Optional.empty(), false, true);
    inTransaction(
        () -> {
          pages().add(full);
          pages().add(bare);
        });
    inTransaction(
        () -> {
          assertThat(pages().findBySlug(full.slug().toUpperCase(Locale.ROOT))).contains(full);
          assertThat(pages().findBySlug(bare.slug())).contains(bare);
        });
  }

  @Test
  void findsNothingUnderAnUnknownSlug() {
    inTransaction(() -> assertThat(pages().findBySlug(newSlug())).isEmpty());
  }

  @Test
  void findsAPartInTitleSlugOrContent() {
    String category = newCategory();
    Page wanted = added(in(category, newSlug(), PageStatus.DRAFT, "Conditions générales"));
    assertThat(search(part("GENERALES", category))).containsExactly(wanted);
    assertThat(search(part(wanted.slug().substring(5), category))).containsExactly(wanted);
    assertThat(search(part("second PARAGRAPHE", category))).containsExactly(wanted);
    assertThat(search(part("_", category))).isEmpty();
    assertThat(search(part("%", category))).isEmpty();
  }

  @Test
  void filtersByTypeAndByWhoMayReadThem() {
    String category = newCategory();
    Page help = added(in(category, newSlug(), PageStatus.DRAFT, "Aide"));
    Page internal =
        added(
            page(newSlug(), PageStatus.DRAFT, Optional.empty(), false, false)
                .change(ContentFixtures.fields(Map.of("category", category)), NOON));
    Page legal =
        added(
            Page.published(new PageId(newSlug()), "Mentions", newSlug(), "…", PageType.LEGAL, NOON)
                .change(ContentFixtures.fields(Map.of("category", category)), NOON));
    assertThat(search(of(category, Optional.of(PageType.LEGAL), Optional.empty())))
        .containsExactly(legal);
    assertThat(search(of(category, Optional.empty(), Optional.of(false))))
        .containsExactly(internal);
    assertThat(search(of(category, Optional.of(PageType.HELP), Optional.of(true))))
        .containsExactly(help);
  }

  @Test
  void filtersAndSorts() {
    String category = newCategory();
    Page b = added(in(category, newSlug(), PageStatus.DRAFT, "Bêta"));
    Page a = added(in(category, newSlug(), PageStatus.PUBLISHED, "alpha"));
    Page c = added(in(category, newSlug(), PageStatus.PUBLISHED, "Gamma"));
    assertThat(search(query(category, Optional.empty(), Sort.title, false)))
        .containsExactly(a, b, c);
    assertThat(search(query(category, Optional.empty(), Sort.title, true)))
        .containsExactly(c, b, a);
    assertThat(search(query(category, Optional.of(PageStatus.PUBLISHED), Sort.title, false)))
        .containsExactly(a, c);
    for (Sort sort : Sort.values()) {
      assertThat(search(query(category, Optional.empty(), sort, true))).as(sort.name()).hasSize(3);
    }
  }

  @Test
  void givesOnePageAndTheNumberOfAll() {
    String category = newCategory();
    for (String title : List.of("a", "b", "c")) {
      added(in(category, newSlug(), PageStatus.DRAFT, title));
    }
    inTransaction(
        () -> {
          var second =
              pages()
                  .search(
                      query(category, Optional.empty(), Sort.title, false),
                      new PageRequest(2, 2),
                      NOON);
          assertThat(second.rows()).extracting(Page::title).containsExactly("c");
          assertThat(second.total()).isEqualTo(3);
        });
  }

  @Test
  void countsByStatus() {
    added(page(newSlug(), PageStatus.ARCHIVED, Optional.empty()));
    inTransaction(
        () -> {
          assertThat(pages().count(NOON).in(PageStatus.ARCHIVED)).isPositive();
          assertThat(pages().count(NOON).total())
              .isGreaterThanOrEqualTo(pages().count(NOON).in(PageStatus.ARCHIVED));
        });
  }

  @Test
  void whatWasScheduledIsPublishedWhenItsHourHasCome() {
    String category = newCategory();
    Page due = added(due(category, NOON));
    Page waiting = added(due(category, NOON.plusMillis(1)));
    assertThat(search(query(category, Optional.of(PageStatus.PUBLISHED), Sort.title, false)))
        .containsExactly(due.asOf(NOON));
    assertThat(search(query(category, Optional.of(PageStatus.SCHEDULED), Sort.title, false)))
        .containsExactly(waiting);
    assertThat(search(query(category, Optional.empty(), Sort.status, false)))
        .extracting(Page::status)
        .containsExactly(PageStatus.PUBLISHED, PageStatus.SCHEDULED);
    inTransaction(
        () -> {
          long before = pages().count(NOON).in(PageStatus.PUBLISHED);
          assertThat(pages().count(NOON.plusMillis(1)).in(PageStatus.PUBLISHED))
              .isGreaterThan(before);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "L’Œuvre complète, OEUVRE complète, oeuvre|œuvre|ŒUVRE|Oeuvre|re comp",
    "Straße, STRASSE, strasse|Straße|STRASSE|stras|asse",
    "Łódź et Ørsted, lodz et orsted, Łódź|lodz|ørsted|ORSTED",
    "la di\uFB03cile \uFB01n, la difficile fin, difficile|di\uFB03cile|\uFB01n|di\uFB00icile"
  })
  void findsJoinedLettersApartAndTheOtherWayRound(String joined, String apart, String parts) {
    String category = newCategory();
    Page one = added(in(category, newSlug(), PageStatus.DRAFT, joined));
    Page other = added(in(category, newSlug(), PageStatus.DRAFT, apart));
    for (String part : parts.split("[|]")) {
      assertThat(search(part(part, category))).as(part).containsExactlyInAnyOrder(one, other);
    }
  }

  @Test
  void aSlugIsTakenInAnyCase() {
    Page page = added(page(newSlug(), PageStatus.DRAFT, Optional.empty()));
    Page other = added(page(newSlug(), PageStatus.DRAFT, Optional.empty()));
    String taken = page.slug().toUpperCase(Locale.ROOT);
    assertThatExceptionOfType(SlugTaken.class)
        .isThrownBy(() -> added(page(taken, PageStatus.DRAFT, Optional.empty())));
    assertThatExceptionOfType(SlugTaken.class)
        .isThrownBy(() -> inTransaction(() -> pages().update(other.change(slug(taken), NOON))));
    Page renamed = page.change(slug(taken), NOON);
    inTransaction(() -> pages().update(renamed));
    inTransaction(() -> assertThat(pages().find(page.id())).contains(renamed));
  }

  @Test
  void whatIsDeletedIsGone() {
    Page page = added(page(newSlug(), PageStatus.DRAFT, Optional.empty()));
    inTransaction(
        () -> {
          assertThat(pages().lock(page.id())).contains(page);
          pages().delete(page.id());
        });
    inTransaction(() -> assertThat(pages().find(page.id())).isEmpty());
  }

  private Page added(Page page) {
    inTransaction(() -> pages().add(page));
    return page;
  }

  private static String newCategory() {
    return "Catégorie " + UUID.randomUUID();
  }

  private static Page in(String category, String slug, PageStatus status, String title) {
    return page(slug, status, Optional.empty())
        .change(ContentFixtures.fields(Map.of("title", title, "category", category)), NOON);
  }

  private static Page due(String category, Instant at) {
    return page(newSlug(), PageStatus.SCHEDULED, Optional.of(at))
        .change(ContentFixtures.fields(Map.of("category", category)), NOON);
  }

  private static PageFields slug(String slug) {
    return ContentFixtures.fields(Map.of("slug", slug));
  }

  private static PageQuery part(String part, String category) {
    return new PageQuery(
        Optional.of(part),
        Optional.empty(),
        Optional.empty(),
        Optional.of(category),
        Optional.of(true),
        Sort.createdAt,
        true);
  }

  private static PageQuery of(
      String category, Optional<PageType> type, Optional<Boolean> isPublic) {
    return new PageQuery(
        Optional.empty(),
        Optional.empty(),
        type,
        Optional.of(category),
        isPublic,
        Sort.slug,
        false);
  }

  private static PageQuery query(
      String category, Optional<PageStatus> status, Sort sort, boolean descending) {
    return new PageQuery(
        Optional.empty(),
        status,
        Optional.of(PageType.HELP),
        Optional.of(category),
        Optional.empty(),
        sort,
        descending);
  }

  private List<Page> search(PageQuery query) {
    List<Page> found = new ArrayList<>();
    inTransaction(() -> found.addAll(pages().search(query, new PageRequest(1, 9), NOON).rows()));
    return found;
  }
}
