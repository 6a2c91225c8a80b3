package fr.livrestaka.domain.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;

/** Who has brought a file. */
public record Uploader(AccountId id, Role role) {
  /**
   * Whether the file is the team's to the owner of the order: an administrator's, or a corrector's
   * who did not order the work himself. What the sender wrote decides nothing (contract C F1).
   */
  public boolean isTeamTo(AccountId owner) {
    return role == Role.ADMIN || (role == Role.CORRECTOR && !id.equals(owner));
  }
}
