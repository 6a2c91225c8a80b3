package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code pending_commandes} with a valid or expired activation link. */
@MappedEntity(value = "pending_commandes", namingStrategy = NamingStrategies.Raw.class)
record ActivationRow(@Id String id, String userId, Instant tokenExpiresAt) {

  Activation toActivation() {
    return new Activation(new GuestOrderId(id), new AccountId(userId), tokenExpiresAt);
  }
}
