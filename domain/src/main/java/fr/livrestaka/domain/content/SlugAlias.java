package fr.livrestaka.domain.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Second names of legal pages, which forms of the client link to (contract C R12). */
public final class SlugAlias {
  private static final Map<String, String> PAGES =
      Map.of(
          "politique-de-confidentialite", "politique-confidentialite",
          "conditions-generales", "cgv");

  private SlugAlias() {}

  /**
   * @param slug compared without regard to case
   * @return the slug of the page that is meant, or empty where the slug is no alias
   */
  public static Optional<String> target(String slug) {
    return Optional.ofNullable(PAGES.get(slug.toLowerCase(Locale.ROOT)));
  }
}
