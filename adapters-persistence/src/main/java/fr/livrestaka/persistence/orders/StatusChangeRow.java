package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.StatusChange;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code order_status_changes}. */
@MappedEntity(value = "order_status_changes", namingStrategy = NamingStrategies.Raw.class)
record StatusChangeRow(
    @Id String id,
    String commandeId,
    OrderStatus fromStatus,
    OrderStatus toStatus,
    Actor.Part actorRole,
    @Nullable String actorId,
    Instant changedAt) {

  static StatusChangeRow of(String id, StatusChange change) {
    return new StatusChangeRow(
        id,
        change.order().value(),
        change.from(),
        change.to(),
        change.actor().part(),
        change.actor().id().map(AccountId::value).orElse(null),
        change.at());
  }

  StatusChange toChange() {
    return new StatusChange(
        new OrderId(commandeId),
        fromStatus,
        toStatus,
        new Actor(actorRole, Optional.ofNullable(actorId).map(AccountId::new)),
        changedAt);
  }
}
