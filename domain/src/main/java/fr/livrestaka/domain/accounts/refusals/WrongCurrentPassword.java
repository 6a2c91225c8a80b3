package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Whoever wants to change the password does not know the present one (contract A §2.4). */
public final class WrongCurrentPassword extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongCurrentPassword() {
    super(Kind.INVALID, "accounts.wrong-current-password");
  }
}
