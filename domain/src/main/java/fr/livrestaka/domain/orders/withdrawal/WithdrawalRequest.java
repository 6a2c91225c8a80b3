package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Who withdraws, and where the acknowledgement goes: all that a declaration on line may ask for
 * besides the contract (D221-5). No reason is asked. Valid once it exists.
 *
 * @param name first and last name, stripped, at most {@value #NAME_MOST} characters
 * @param email where the acknowledgement is mailed
 */
public record WithdrawalRequest(String name, String email) {
  public static final int NAME_MOST = 200;

  /**
   * @throws InvalidInput with every rule that the values break
   */
  public WithdrawalRequest {
    name = name.strip();
    email = email.strip();
    List<Violation> violations = new ArrayList<>();
    if (name.isEmpty()) violations.add(Violation.required("nom"));
    if (name.length() > NAME_MOST) violations.add(Violation.tooLong("nom", NAME_MOST));
    EmailAddress.violation("email", email).ifPresent(violations::add);
    if (!violations.isEmpty()) throw new InvalidInput(violations);
  }

  @Override
  public String toString() {
    return "WithdrawalRequest";
  }
}
