package fr.livrestaka.domain.content;

import java.time.Instant;
import java.util.Optional;

/**
 * An editorial or legal page (table {@code pages}, contract C §5).
 *
 * @param title at most 255 characters
 * @param slug last part of the page's address, at most 255 characters; unique without regard to
 *     case and accents
 * @param content plain text, shown split in paragraphs
 * @param tags one plain text
 * @param isPublic whether it can be read outside the administration at all
 * @param requireAuth whether only signed-in people may read it
 * @param publishedAt when it was published, or is to appear
 */
public record Page(
    PageId id,
    String title,
    String slug,
    String content,
    Optional<String> excerpt,
    PageType type,
    PageStatus status,
    Optional<String> metaTitle,
    Optional<String> metaDescription,
    Optional<String> metaKeywords,
    Optional<String> category,
    Optional<String> tags,
    int sortOrder,
    boolean isPublic,
    boolean requireAuth,
    Optional<Instant> publishedAt,
    Instant createdAt,
    Instant updatedAt) {

  /** A published page that anyone may read, as the first start of the service makes it. */
  public static Page published(
      PageId id, String title, String slug, String content, PageType type, Instant now) {
    return new Page(
        id,
        title,
        slug,
        content,
        Optional.empty(),
        type,
        PageStatus.PUBLISHED,
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        true,
        false,
        Optional.of(now),
        now,
        now);
  }

  /**
   * Whether the public sees the page: it is public, and published or due (contract C R12). A
   * published page is seen whatever its {@code publishedAt}; a scheduled one without it never.
   */
  public boolean isVisibleAt(Instant now) {
    return isPublic && (status == PageStatus.PUBLISHED || isDueAt(now));
  }

  private boolean isDueAt(Instant now) {
    return status == PageStatus.SCHEDULED
        && publishedAt.filter(due -> !due.isAfter(now)).isPresent();
  }
}
