package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;

/**
 * The name under which a member of the team writes; only administrators may choose one (contract C
 * R7).
 *
 * @param firstName at most 100 characters, as the others
 */
public record DisplayIdentity(
    Optional<String> firstName, Optional<String> lastName, Optional<String> role) {
  /** The account's own name. */
  public static final DisplayIdentity NONE =
      new DisplayIdentity(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST = 100;

  /**
   * Blank values count as none.
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
