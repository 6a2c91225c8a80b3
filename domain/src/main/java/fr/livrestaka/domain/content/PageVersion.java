package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;

/**
 * What a published page showed from a time on (table {@code page_versions}). It proves which terms
 * a contract was concluded under (C. conso. L221-13, C. civ. 1127-1), so it never changes, and
 * outlives the page.
 *
 * @param title as it was shown
 * @param content as it was shown, with the facts of the seller filled in
 * @param publishedAt since when it was shown, as far as the program knows
 * @param hash SHA-256 of title and content
 */
public record PageVersion(
    PageVersionId id,
    PageId page,
    String slug,
    String title,
    String content,
    Instant publishedAt,
    String hash) {

  /** The version that a page shows from now on. */
  public static PageVersion of(PageVersionId id, Page shown, Instant now) {
    return new PageVersion(
        id, shown.id(), shown.slug(), shown.title(), shown.content(), now, hashOf(shown));
  }

  /** Whether the page still shows this version. */
  public boolean isShownBy(Page page) {
    return hash.equals(hashOf(page));
  }

  /** Whether it still says what was shown. */
  public boolean isIntact() {
    return hash.equals(hashOf(title, content));
  }

  private static String hashOf(Page page) {
    return hashOf(page.title(), page.content());
  }

  private static String hashOf(String title, String content) {
    return Sha256.hex(title + "\n\n" + content);
  }
}
