package fr.livrestaka.application.content;

import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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

  /** Some texts of a page, by the names of their fields. */
  public static PageFields fields(Map<String, String> texts) {
    Function<String, Optional<String>> text = name -> Optional.ofNullable(texts.get(name));
    return new PageFields(
        text.apply("title"),
        text.apply("slug"),
        text.apply("content"),
        text.apply("excerpt"),
        Optional.empty(),
        Optional.empty(),
        text.apply("metaTitle"),
        text.apply("metaDescription"),
        text.apply("metaKeywords"),
        text.apply("category"),
        text.apply("tags"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static String newSlug() {
    return "page-" + UUID.randomUUID();
  }
}
