package fr.livrestaka.persistence.accounts.exports;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.exports.ExportLink;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code data_exports}. */
@MappedEntity(value = "data_exports", namingStrategy = NamingStrategies.Raw.class)
record ExportLinkRow(@Id String tokenHash, String accountId, Instant askedAt, Instant expiresAt) {
  ExportLink toLink() {
    return new ExportLink(tokenHash, new AccountId(accountId), askedAt, expiresAt);
  }

  @Override
  public String toString() {
    return "ExportLinkRow";
  }
}
