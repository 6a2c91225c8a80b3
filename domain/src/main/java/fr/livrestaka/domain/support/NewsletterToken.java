package fr.livrestaka.domain.support;

import fr.livrestaka.domain.shared.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the links of a newsletter mail. Only its {@link #sha256Hex() hash} is stored. */
public record NewsletterToken(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{40,255}");

  /**
   * @throws IllegalArgumentException where the value has not the shape of our tokens
   */
  public NewsletterToken {
    if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no newsletter token");
  }

  /** Empty where the text cannot be one of our tokens. */
  public static Optional<NewsletterToken> of(String text) {
    return SHAPE.matcher(text).matches()
        ? Optional.of(new NewsletterToken(text))
        : Optional.empty();
  }

  public String sha256Hex() {
    return Sha256.hex(value);
  }

  @Override
  public String toString() {
    return "NewsletterToken";
  }
}
