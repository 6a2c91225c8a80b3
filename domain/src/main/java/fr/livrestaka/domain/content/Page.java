package fr.livrestaka.domain.content;

import fr.livrestaka.domain.content.refusals.PublicationRefused;
import fr.livrestaka.domain.shared.InvalidInput;
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
   * A new page; a public draft of type {@code PAGE} unless the fields say otherwise.
   *
   * @throws InvalidInput where title, slug or content is missing
   */
  public static Page create(PageId id, PageFields fields, Instant now) {
    fields.requireAllOfANewOne();
    return new Page(
            id,
            fields.title().orElseThrow(),
            fields.slug().orElseThrow(),
            fields.content().orElseThrow(),
            Optional.empty(),
            PageType.PAGE,
            PageStatus.DRAFT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            true,
            false,
            Optional.empty(),
            now,
            now)
        .change(fields, now);
  }

  /** What the fields do not name stays; a new status leaves the date of publication alone. */
  public Page change(PageFields fields, Instant now) {
    return new Page(
        id,
        fields.title().orElse(title),
        fields.slug().orElse(slug),
        fields.content().orElse(content),
        given(fields.excerpt(), excerpt),
        fields.type().orElse(type),
        fields.status().orElse(status),
        given(fields.metaTitle(), metaTitle),
        given(fields.metaDescription(), metaDescription),
        given(fields.metaKeywords(), metaKeywords),
        given(fields.category(), category),
        given(fields.tags(), tags),
        fields.sortOrder().orElse(sortOrder),
        fields.isPublic().orElse(isPublic),
        fields.requireAuth().orElse(requireAuth),
        fields.publishedAt().map(PublicationDate::at).orElse(publishedAt),
        createdAt,
        now);
  }

  /**
   * Shows the page from now on (contract C P6).
   *
   * @throws PublicationRefused where it is published already
   */
  public Page publish(Instant now) {
    if (status == PageStatus.PUBLISHED) throw PublicationRefused.alreadyPublished();
    return with(PageStatus.PUBLISHED, Optional.of(now), now);
  }

  /**
   * Takes the page back to a draft (contract C P7).
   *
   * @throws PublicationRefused where it is not published
   */
  public Page unpublish(Instant now) {
    if (status != PageStatus.PUBLISHED) throw PublicationRefused.notPublished();
    return with(PageStatus.DRAFT, Optional.empty(), now);
  }

  /**
   * The page as it is to everybody at that time: a scheduled one whose hour has come is published.
   */
  public Page asOf(Instant now) {
    return isDueAt(now) ? with(PageStatus.PUBLISHED, publishedAt, updatedAt) : this;
  }

  /**
   * Whether the public sees the page: it is public, and published or due (contract C R12). A
   * published page is seen whatever its {@code publishedAt}; a scheduled one without it never.
   */
  public boolean isVisibleAt(Instant now) {
    return isPublic && isPublishedAt(now);
  }

  /** Whether it is published, or due; also where only signed-in people see it. */
  public boolean isPublishedAt(Instant now) {
    return status == PageStatus.PUBLISHED || isDueAt(now);
  }

  /** The same page with another text, as its readers see it. */
  Page withContent(String shown) {
    return with(shown, status, publishedAt, updatedAt);
  }

  private boolean isDueAt(Instant now) {
    return status == PageStatus.SCHEDULED
        && publishedAt.filter(due -> !due.isAfter(now)).isPresent();
  }

  private Page with(PageStatus newStatus, Optional<Instant> newDate, Instant changedAt) {
    return with(content, newStatus, newDate, changedAt);
  }

  private Page with(
      String newContent, PageStatus newStatus, Optional<Instant> newDate, Instant changedAt) {
    return new Page(
        id,
        title,
        slug,
        newContent,
        excerpt,
        type,
        newStatus,
        metaTitle,
        metaDescription,
        metaKeywords,
        category,
        tags,
        sortOrder,
        isPublic,
        requireAuth,
        newDate,
        createdAt,
        changedAt);
  }

  private static Optional<String> given(Optional<String> text, Optional<String> otherwise) {
    return text.or(() -> otherwise).filter(kept -> !kept.isEmpty());
  }
}
