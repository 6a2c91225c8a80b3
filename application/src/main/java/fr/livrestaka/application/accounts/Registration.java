package fr.livrestaka.application.accounts;

import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.accounts.passwords.PasswordOwner;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person types to register (contract A 1.1). A field that was not filled is the empty text.
 *
 * @param telephone at most 20 characters; may be empty
 */
public record Registration(
    String prenom, String nom, String email, String password, String telephone) {
  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 100;
  private static final int MAX_TELEPHONE = 20;

  /**
   * Presence of the required fields first, then the fields in their order.
   *
   * @throws InvalidInput with the first broken rule
   */
  void check() {
    Stream.of(
            required("prenom", prenom),
            required("nom", nom),
            required("email", email),
            required("password", password),
            name("prenom", prenom),
            name("nom", nom),
            EmailAddress.violation("email", email),
            PasswordRule.violation("password", password, new PasswordOwner(prenom, nom, email)),
            longest("telephone", telephone, MAX_TELEPHONE))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            violation -> {
              throw new InvalidInput(violation);
            });
  }

  private static Optional<Violation> required(String field, String value) {
    return value.isEmpty() ? Optional.of(Violation.required(field)) : Optional.empty();
  }

  private static Optional<Violation> name(String field, String value) {
    return value.strip().length() < MIN_NAME
        ? Optional.of(Violation.tooShort(field, MIN_NAME))
        : longest(field, value, MAX_NAME);
  }

  private static Optional<Violation> longest(String field, String value, int maximum) {
    return value.codePointCount(0, value.length()) > maximum
        ? Optional.of(Violation.tooLong(field, maximum))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Registration";
  }
}
