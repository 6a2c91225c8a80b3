package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What people may change of their profile by themselves (contract A §2.3); names as on the wire.
 */
public enum ProfileField {
  prenom(100, false),
  nom(100, false),
  telephone(20, true),
  adresse(ProfileField.TEXT_BYTES, true),
  bio(ProfileField.TEXT_BYTES, true);

  private static final int TEXT_BYTES = 65_535;

  private final int maximum;
  private final boolean mayBeAbsent;

  ProfileField(int maximum, boolean mayBeAbsent) {
    this.maximum = maximum;
    this.mayBeAbsent = mayBeAbsent;
  }

  /** What is wrong with this value: too long for its column, or absent where it must not be. */
  Optional<Violation> violation(Optional<String> value) {
    if (value.isEmpty()) {
      return mayBeAbsent ? Optional.empty() : Optional.of(Violation.wrongType(name(), "string"));
    }
    return length(value.get()) > maximum
        ? Optional.of(Violation.tooLong(name(), maximum))
        : Optional.empty();
  }

  private int length(String value) {
    return maximum == TEXT_BYTES
        ? value.getBytes(StandardCharsets.UTF_8).length
        : value.codePointCount(0, value.length());
  }
}
