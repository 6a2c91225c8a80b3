package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageType;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Adds the four legal pages, whose places for the seller's facts are filled at every reading. */
@Singleton
final class SeedPages {
  private static final List<String> SLUGS =
      List.of("mentions-legales", "politique-confidentialite", "cgv", "rgpd");

  private final Pages pages;
  private final IdGenerator ids;

  SeedPages(Pages pages, IdGenerator ids) {
    this.pages = pages;
    this.ids = ids;
  }

  void sow(Instant now) {
    SLUGS.forEach(slug -> pages.add(page(slug, now)));
  }

  private Page page(String slug, Instant now) {
    SeedText text = SeedText.read("pages/" + slug);
    return Page.published(
        new PageId(ids.next()), text.head("titre"), slug, text.body(), PageType.LEGAL, now);
  }
}
