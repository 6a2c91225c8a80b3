package fr.livrestaka.persistence.accounts;

import fr.livrestaka.domain.accounts.ClientStanding;
import io.micronaut.core.annotation.Introspected;

/** How many orders a client has. */
@Introspected
record ClientStandingRow(int total, int completed) {
  ClientStanding toStanding() {
    return new ClientStanding(total, completed);
  }
}
