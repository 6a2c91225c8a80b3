package fr.livrestaka.domain.orders.guests;

import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.shared.Sha256;
import java.util.regex.Pattern;

/** The secret in an activation link (contract A R4). Only its {@link #stored()} form is stored. */
public record ActivationToken(String value) {
  private static final String HASHED = "sha256:";
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{20,200}");

  /**
   * @throws ActivationRefused where it cannot be a token
   */
  public ActivationToken {
    if (!SHAPE.matcher(value).matches()) throw ActivationRefused.badLink();
  }

  /** The form in which this program stores it. */
  public String stored() {
    return HASHED + Sha256.hex(value);
  }

  /** The form in which the former service stored it. */
  public String storedByFormerService() {
    return value;
  }

  @Override
  public String toString() {
    return "ActivationToken";
  }
}
