package fr.livrestaka.persistence.notifications;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import org.jspecify.annotations.Nullable;

/** The columns of {@code users} that a mail to the account needs. */
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
record RecipientRow(@Id String id, String email, String prenom, @Nullable String preferences) {
  @Override
  public String toString() {
    return "RecipientRow[" + id + "]";
  }
}
