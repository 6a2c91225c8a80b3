package fr.livrestaka.domain.orders.estimates;

import fr.livrestaka.domain.shared.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in an estimate's link. Only its {@link #sha256Hex() hash} is stored. */
public record EstimateToken(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{40,255}");

  /**
   * @throws IllegalArgumentException where the value does not have the form of such a secret
   */
  public EstimateToken {
    if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no estimate token");
  }

  /** Empty where the text does not have the form of such a secret. */
  public static Optional<EstimateToken> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new EstimateToken(text)) : Optional.empty();
  }

  public String sha256Hex() {
    return Sha256.hex(value);
  }

  @Override
  public String toString() {
    return "EstimateToken";
  }
}
