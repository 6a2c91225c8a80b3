package fr.livrestaka.persistence.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Administrators.Administrator;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** The columns of {@code users} by which the receiver of a message to the team is chosen. */
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
record AdministratorRow(@Id String id, boolean isActive, Instant createdAt) {
  Administrator toAdministrator() {
    return new Administrator(new AccountId(id), isActive, createdAt);
  }
}
