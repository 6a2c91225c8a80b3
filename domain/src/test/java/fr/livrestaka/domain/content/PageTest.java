package fr.livrestaka.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.content.refusals.PublicationRefused;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED, -1, true",
    "PUBLISHED, 1, true",
    "SCHEDULED, -1, true",
    "SCHEDULED, 0, true",
    "SCHEDULED, 1, false",
    "DRAFT, -1, false",
    "ARCHIVED, -1, false",
  })
  void isSeenWhenPublishedOrDue(PageStatus status, int secondsFromNow, boolean seen) {
    Page page = page(status, true, Optional.of(NOW.plusSeconds(secondsFromNow)));
    assertThat(page.isVisibleAt(NOW)).isEqualTo(seen);
  }

  @Test
  void withoutAnInstantOnlyAPublishedPageIsSeen() {
    assertThat(page(PageStatus.PUBLISHED, true, Optional.empty()).isVisibleAt(NOW)).isTrue();
    assertThat(page(PageStatus.SCHEDULED, true, Optional.empty()).isVisibleAt(NOW)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PageStatus.class)
  void aPrivatePageIsNeverSeen(PageStatus status) {
    assertThat(page(status, false, Optional.of(NOW)).isVisibleAt(NOW)).isFalse();
  }

  @Test
  void aScheduledPageWhoseHourHasComeIsPublishedAndCanBeTakenDown() {
    Page page = page(PageStatus.SCHEDULED, true, Optional.of(NOW));
    assertThat(page.asOf(NOW.minusMillis(1))).isEqualTo(page);
    Page due = page.asOf(NOW);
    assertThat(due.status()).isEqualTo(PageStatus.PUBLISHED);
    assertThat(due.publishedAt()).contains(NOW);
    assertThat(due.updatedAt()).isEqualTo(page.updatedAt());
    assertThat(due.unpublish(NOW).isVisibleAt(NOW)).isFalse();
    assertThatThrownBy(() -> due.publish(NOW)).isInstanceOf(PublicationRefused.class);
    assertThatThrownBy(() -> page.unpublish(NOW)).isInstanceOf(PublicationRefused.class);
  }

  @Test
  void theFormsOfTheClientFindTheLegalPages() {
    assertThat(SlugAlias.target("Politique-de-Confidentialite"))
        .contains("politique-confidentialite");
    assertThat(SlugAlias.target("conditions-generales")).contains("cgv");
    assertThat(SlugAlias.target("cgv")).isEmpty();
  }

  private static Page page(PageStatus status, boolean isPublic, Optional<Instant> publishedAt) {
    Page page = Page.published(new PageId("1"), "Titre", "titre", "…", PageType.LEGAL, NOW);
    return new Page(
        page.id(),
        page.title(),
        page.slug(),
        page.content(),
        page.excerpt(),
        page.type(),
        status,
        page.metaTitle(),
        page.metaDescription(),
        page.metaKeywords(),
        page.category(),
        page.tags(),
        page.sortOrder(),
        isPublic,
        page.requireAuth(),
        publishedAt,
        page.createdAt(),
        page.updatedAt());
  }
}
