package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.AccountCounts;
import io.micronaut.core.annotation.Introspected;

/** How many accounts there are. */
@Introspected
record AccountCountsRow(long total, long active, long admins, long recent) {
  AccountCounts toCounts() {
    return new AccountCounts(total, active, admins, recent);
  }
}
