package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.AccountUse;
import io.micronaut.core.annotation.Introspected;

/** What an account has of each kind. */
@Introspected
record AccountUseRow(long orders, long sent, long received, long notices) {
  AccountUse toUse() {
    return new AccountUse(orders, sent, received, notices);
  }
}
