package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;

/**
 * The name that is shown as the writer's; only administrators may choose one (contract C R7). Each
 * part has at most 100 characters.
 */
public record DisplayIdentity(
    Optional<String> firstName, Optional<String> lastName, Optional<String> role) {
  /** No name is chosen, so that of the account is shown. */
  public static final DisplayIdentity NONE =
      new DisplayIdentity(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST = 100;

  /**
   * Blank values count as absent.
   *
   * @throws InvalidInput where one is too long
   */
  public static DisplayIdentity of(
      Optional<String> firstName, Optional<String> lastName, Optional<String> role) {
    return new DisplayIdentity(
        checked("displayFirstName", firstName),
        checked("displayLastName", lastName),
        checked("displayRole", role));
  }

  private static Optional<String> checked(String field, Optional<String> value) {
    Optional<String> trimmed = value.map(String::strip).filter(text -> !text.isEmpty());
    if (trimmed.filter(text -> text.codePointCount(0, text.length()) > LONGEST).isPresent()) {
      throw new InvalidInput(Violation.tooLong(field, LONGEST));
    }
    return trimmed;
  }
}
