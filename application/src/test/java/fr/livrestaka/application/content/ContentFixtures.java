package fr.livrestaka.application.content;

import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Questions and pages for tests; each with an id of its own. */
public final class ContentFixtures {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private ContentFixtures() {}

  public static Faq faq(int ordre, boolean visible, Instant createdAt) {
    return faq(ordre, visible, createdAt, "Délais");
  }

  public static Faq faq(int ordre, boolean visible, Instant createdAt, String category) {
    return new Faq(
        new FaqId(UUID.randomUUID().toString()),
        "Sous quel délai ?",
        "Sept à quinze jours.",
        Optional.of("Selon la longueur."),
        ordre,
        visible,
        category,
        createdAt,
        createdAt);
  }

  public static Page page(String slug, PageStatus status, Optional<Instant> publishedAt) {
    return page(slug, status, publishedAt, true, false);
  }

  public static Page page(
      String slug,
      PageStatus status,
      Optional<Instant> publishedAt,
      boolean isPublic,
      boolean requireAuth) {
    return new Page(
        new PageId(UUID.randomUUID().toString()),
        "Titre",
        slug,
        "Premier paragraphe.\n\nSecond paragraphe.",
        Optional.of("Extrait"),
        PageType.HELP,
        status,
        Optional.of("Titre pour moteurs"),
        Optional.of("Description"),
        Optional.of("mots, clés"),
        Optional.of("aide"),
        Optional.empty(),
        3,
        isPublic,
        requireAuth,
        publishedAt,
        NOON,
        NOON.plusMillis(1));
  }

  public static String newSlug() {
    return "page-" + UUID.randomUUID();
  }
}
