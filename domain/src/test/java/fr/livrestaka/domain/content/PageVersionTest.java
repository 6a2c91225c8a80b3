package fr.livrestaka.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageVersionTest {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");

  @Test
  void aVersionKnowsWhatIsShownAndWhetherItWasChanged() {
    Page page = page("Article 1");
    PageVersion version = PageVersion.of(new PageVersionId("v1"), page, NOON);
    assertThat(version.hash()).isEqualTo(PageVersion.of(version.id(), page, NOON).hash());
    assertThat(version.isIntact()).isTrue();
    assertThat(version.isShownBy(page)).isTrue();
    assertThat(version.isShownBy(page("Article 2"))).isFalse();
    assertThat(
            new PageVersion(version.id(), page.id(), "cgv", "CGV", "Autre", NOON, version.hash())
                .isIntact())
        .isFalse();
  }

  @Test
  void legalPagesHaveTheSlugsThatTheClientLinksTo() {
    assertThat(LegalPage.TERMS.slug()).isEqualTo("cgv");
    assertThat(LegalPage.PRIVACY.slug()).isEqualTo("politique-confidentialite");
  }

  private static Page page(String content) {
    return Page.published(new PageId("p"), "CGV", "cgv", content, PageType.LEGAL, NOON);
  }
}
