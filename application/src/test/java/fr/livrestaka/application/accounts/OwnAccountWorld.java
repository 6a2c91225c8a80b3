package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.sessions.AccessTraces;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryJson;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the use cases of the own account work with, in memory. */
public final class OwnAccountWorld {
  public static final String PASSWORD = "Motdepasse-1";
  public static final Origin ORIGIN = new Origin(Optional.of("192.0.2.1"), Optional.of("Firefox"));

  public final InMemoryAccounts accounts = new InMemoryAccounts();
  public final InMemoryShadowAccounts shadows = new InMemoryShadowAccounts(accounts);
  public final InMemoryPasswordResets resets = new InMemoryPasswordResets();
  public final List<AuditEntry> audited = new ArrayList<>();
  public final List<DomainEvent> events = new ArrayList<>();
  public final List<Mail> mails = new ArrayList<>();
  public Instant now = Instant.parse("2026-03-04T18:00:00.500Z");

  public final AuditLog audit = audited::add;
  public final Outbox outbox = events::add;
  public final Mailer mailer = mails::add;
  public final InstantSource clock = () -> now;
  public final PasswordHasher hasher = new InMemoryPasswordHasher();
  public final Json json = new InMemoryJson();
  public final Transactions transactions = new InMemoryTransactions();
  public final AccessTraces traces = new AccessTraces(accounts, audit, transactions, clock);

  public Account with(Role role, boolean active) {
    Account account = AccountFixtures.with(AccountFixtures.freshEmail(), role, active);
    accounts.add(account);
    return account;
  }

  public Account lina() {
    return with(Role.USER, true);
  }

  public static Caller caller(Account account) {
    return new Caller(account.id(), account.email(), account.role(), ORIGIN);
  }

  public Account stored(AccountId id) {
    return accounts.find(id).orElseThrow();
  }
}
