package fr.livrestaka.persistence.content;

import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code page_versions}. */
@MappedEntity(value = "page_versions", namingStrategy = NamingStrategies.Raw.class)
record PageVersionRow(
    @Id String id,
    String pageId,
    String slug,
    String title,
    String content,
    Instant publishedAt,
    String hash) {

  static PageVersionRow of(PageVersion version) {
    return new PageVersionRow(
        version.id().value(),
        version.page().value(),
        version.slug(),
        version.title(),
        version.content(),
        version.publishedAt(),
        version.hash());
  }

  PageVersion toVersion() {
    return new PageVersion(
        new PageVersionId(id), new PageId(pageId), slug, title, content, publishedAt, hash);
  }
}
