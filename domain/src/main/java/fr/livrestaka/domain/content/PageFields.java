package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an administrator says of a page (contract C P5); what is empty is not said. An empty text
 * removes what a page can be without.
 *
 * @param title 1 to 255 characters
 * @param slug 1 to 255 letters, digits, hyphens, underscores and dots, with a letter or a digit
 *     among them: browsers take dots alone for folders (RFC 3986 5.2.4), and nobody reads signs
 * @param content at most {@value #LONGEST_CONTENT} characters, may be empty
 * @param excerpt at most {@value #LONGEST_TEXT} characters, as are {@code metaDescription}, {@code
 *     metaKeywords} and {@code tags}
 * @param metaTitle at most 255 characters
 * @param category at most 100 characters
 */
public record PageFields(
    Optional<String> title,
    Optional<String> slug,
    Optional<String> content,
    Optional<String> excerpt,
    Optional<PageType> type,
    Optional<PageStatus> status,
    Optional<String> metaTitle,
    Optional<String> metaDescription,
    Optional<String> metaKeywords,
    Optional<String> category,
    Optional<String> tags,
    Optional<Integer> sortOrder,
    Optional<Boolean> isPublic,
    Optional<Boolean> requireAuth,
    Optional<PublicationDate> publishedAt) {
  public static final int LONGEST_CONTENT = 500_000;
  public static final int LONGEST_TEXT = 16_000;
  private static final int LONGEST_TITLE = 255;
  private static final int LONGEST_CATEGORY = 100;
  private static final Pattern SLUG = Pattern.compile("[._-]*[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  /**
   * @throws InvalidInput with all that is wrong
   */
  public PageFields {
    title = title.map(String::strip);
    slug = slug.map(String::strip);
    List<Violation> broken = new ArrayList<>();
    if (title.filter(String::isEmpty).isPresent()) broken.add(Violation.required("title"));
    if (slug.filter(given -> !SLUG.matcher(given).matches()).isPresent()) {
      broken.add(Violation.custom("slug", "content.malformed-slug"));
    }
    notLonger("title", title, LONGEST_TITLE, broken);
    notLonger("slug", slug, LONGEST_TITLE, broken);
    notLonger("content", content, LONGEST_CONTENT, broken);
    notLonger("excerpt", excerpt, LONGEST_TEXT, broken);
    notLonger("metaTitle", metaTitle, LONGEST_TITLE, broken);
    notLonger("metaDescription", metaDescription, LONGEST_TEXT, broken);
    notLonger("metaKeywords", metaKeywords, LONGEST_TEXT, broken);
    notLonger("category", category, LONGEST_CATEGORY, broken);
    notLonger("tags", tags, LONGEST_TEXT, broken);
    if (!broken.isEmpty()) throw new InvalidInput(broken);
  }

  /**
   * @throws InvalidInput where something is missing that a new page needs
   */
  void requireAllOfANewOne() {
    List<Violation> missing = new ArrayList<>();
    if (title.isEmpty()) missing.add(Violation.required("title"));
    if (slug.isEmpty()) missing.add(Violation.required("slug"));
    if (content.isEmpty()) missing.add(Violation.required("content"));
    if (!missing.isEmpty()) throw new InvalidInput(missing);
  }

  private static void notLonger(
      String field, Optional<String> text, int longest, List<Violation> broken) {
    if (text.filter(given -> given.length() > longest).isPresent()) {
      broken.add(Violation.tooLong(field, longest));
    }
  }
}
