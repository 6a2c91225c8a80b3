package fr.livrestaka.persistence.live;

import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.LiveCaches;
import fr.livrestaka.persistence.shared.OwnTransactions;
import fr.livrestaka.persistence.shared.Statements;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Adds to table {@code live_entries}, in the open transaction. */
@Singleton
final class SqlLiveFeed implements LiveFeed {
  private final Statements statements;
  private final LiveCaches caches;
  private final OwnTransactions transactions;
  private final ApplicationEventPublisher<LiveEntriesTold> announcer;
  private final InstantSource clock;

  SqlLiveFeed(
      Statements statements,
      LiveCaches caches,
      OwnTransactions transactions,
      ApplicationEventPublisher<LiveEntriesTold> announcer,
      InstantSource clock) {
    this.statements = statements;
    this.caches = caches;
    this.transactions = transactions;
    this.announcer = announcer;
    this.clock = clock;
  }

  @Override
  public void tell(AccountId account, LiveKind kind, String reference) {
    add(account.value(), kind, reference);
  }

  @Override
  public void tellAdministrators(LiveKind kind, String reference) {
    add(LiveCaches.ADMINISTRATORS, kind, reference);
  }

  static String audience(Optional<AccountId> account) {
    return account.map(AccountId::value).orElse(LiveCaches.ADMINISTRATORS);
  }

  private void add(String audience, LiveKind kind, String reference) {
    statements.update(
        "INSERT INTO live_entries (audience, kind, reference, createdAt) VALUES (?, ?, ?, ?)",
        audience,
        kind.name(),
        reference,
        clock.instant());
    transactions.afterCompletion(() -> caches.changed(audience));
    transactions.afterCommit(() -> announcer.publishEvent(LiveEntriesTold.COMMITTED));
  }
}
