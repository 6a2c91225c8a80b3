package fr.livrestaka.persistence.content;

import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code pages}. */
@MappedEntity(value = "pages", namingStrategy = NamingStrategies.Raw.class)
record PageRow(
    @Id String id,
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

  static PageRow of(Page page) {
    return new PageRow(
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

  Page toPage() {
    return new Page(
        new PageId(id),
        title,
        slug,
        content,
        Optional.ofNullable(excerpt),
        type,
        status,
        Optional.ofNullable(metaTitle),
        Optional.ofNullable(metaDescription),
        Optional.ofNullable(metaKeywords),
        Optional.ofNullable(category),
        Optional.ofNullable(tags),
        sortOrder,
        isPublic,
        requireAuth,
        Optional.ofNullable(publishedAt),
        createdAt,
        updatedAt);
  }
}
