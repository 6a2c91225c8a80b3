package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.domain.accounts.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.List;

/** A row of {@code erasure_journal}. */
@MappedEntity(value = "erasure_journal", namingStrategy = NamingStrategies.Raw.class)
record ErasureJournalRow(@Id String accountId, Instant erasedAt, boolean byAddress) {
  ErasedAccount toErased(List<ErasedTrace> traces) {
    return new ErasedAccount(new AccountId(accountId), erasedAt, byAddress, traces);
  }
}
