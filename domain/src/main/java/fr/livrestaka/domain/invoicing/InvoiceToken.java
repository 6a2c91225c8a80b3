package fr.livrestaka.domain.invoicing;

import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the link by which an invoice is paid without signing in. */
public record InvoiceToken(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{40,255}");

  /**
   * @throws IllegalArgumentException where the value has not the shape of our tokens
   */
  public InvoiceToken {
    if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no invoice token");
  }

  /** Empty where the text cannot be one of our tokens. */
  public static Optional<InvoiceToken> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new InvoiceToken(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "InvoiceToken";
  }
}
