package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every column of the page. */
@Serdeable
record PageWire(
    String id,
    String title,
    String slug,
    String content,
    @Nullable String excerpt,
    PageType type,
    PageStatus status,
    @Nullable String metaTitle,
    @Nullable String metaDescription,
    @Nullable String metaKeywords,
    @Nullable String category,
    @Nullable String tags,
    int sortOrder,
    boolean isPublic,
    boolean requireAuth,
    @Nullable Instant publishedAt,
    Instant createdAt,
    Instant updatedAt) {

  static PageWire of(Page page) {
    return new PageWire(
        page.id().value(),
        page.title(),
        page.slug(),
        page.content(),
        page.excerpt().orElse(null),
        page.type(),
        page.status(),
        page.metaTitle().orElse(null),
        page.metaDescription().orElse(null),
        page.metaKeywords().orElse(null),
        page.category().orElse(null),
        page.tags().orElse(null),
        page.sortOrder(),
        page.isPublic(),
        page.requireAuth(),
        page.publishedAt().orElse(null),
        page.createdAt(),
        page.updatedAt());
  }
}
