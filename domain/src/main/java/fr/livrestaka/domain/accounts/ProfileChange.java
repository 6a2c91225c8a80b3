package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New values of some profile fields; fields that are not named stay as they are (contract A §2.3).
 *
 * @param values empty texts are written as such; an absent value clears the field
 */
public record ProfileChange(Map<ProfileField, Optional<String>> values) {
  /**
   * @throws InvalidInput where a value is longer than its column, or a name is cleared
   */
  public ProfileChange {
    Map<ProfileField, Optional<String>> ordered = new EnumMap<>(ProfileField.class);
    ordered.putAll(values);
    List<Violation> violations =
        ordered.entrySet().stream()
            .flatMap(entry -> entry.getKey().violation(entry.getValue()).stream())
            .toList();
    if (!violations.isEmpty()) throw new InvalidInput(violations);
    values = Collections.unmodifiableMap(ordered);
  }

  public Set<ProfileField> fields() {
    return values.keySet();
  }

  public Account applyTo(Account account, Instant now) {
    return account.withProfile(
        name(ProfileField.prenom, account.prenom()),
        name(ProfileField.nom, account.nom()),
        values.getOrDefault(ProfileField.telephone, account.telephone()),
        values.getOrDefault(ProfileField.adresse, account.adresse()),
        values.getOrDefault(ProfileField.bio, account.bio()),
        now);
  }

  private String name(ProfileField field, String present) {
    return values.getOrDefault(field, Optional.empty()).orElse(present);
  }
}
