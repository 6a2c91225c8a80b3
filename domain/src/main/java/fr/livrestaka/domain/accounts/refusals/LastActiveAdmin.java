package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.Refusal;
import java.util.List;

/** There must always be an active administrator (contract B "Admin protection"). */
public final class LastActiveAdmin extends Refusal {
  private static final long serialVersionUID = 1L;

  public LastActiveAdmin() {
    super(Kind.CONFLICT, "accounts.last-active-admin");
  }

  /**
   * @param activeAdmins all active administrators, who must not change until the loss is stored
   * @throws LastActiveAdmin where nobody but {@code leaving} is left
   */
  public static void refuseLossOf(AccountId leaving, List<AccountId> activeAdmins) {
    if (activeAdmins.size() == 1 && activeAdmins.contains(leaving)) throw new LastActiveAdmin();
  }

  /**
   * @param activeAdmins as above
   * @throws LastActiveAdmin where the change takes the last active administrator away, by whatever
   *     it changes
   */
  public static void refuseLoss(Account before, Account after, List<AccountId> activeAdmins) {
    if (isOne(before) && !isOne(after)) refuseLossOf(before.id(), activeAdmins);
  }

  private static boolean isOne(Account account) {
    return account.isActive() && account.role() == Role.ADMIN;
  }
}
