package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.domain.accounts.passwords.ResetToken;

/** Tokens that end in the delivery's id. */
public final class InMemoryResetTokens implements ResetTokens {
  @Override
  public ResetToken tokenFor(String deliveryId) {
    return new ResetToken("r".repeat(40) + deliveryId);
  }
}
