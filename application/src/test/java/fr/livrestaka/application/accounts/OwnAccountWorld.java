package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.sessions.AccessTraces;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Caller;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
  public final PasswordHasher hasher = new PlainHasher();
  public final Json json = new RememberingJson();
  public final Transactions transactions = new NoTransactions();
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

  private static final class PlainHasher implements PasswordHasher {
    @Override
    public String hash(String password) {
      return "hash of " + password;
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
      return hash.equals(Optional.of(hash(password))) || hash.equals(Optional.of(cheap(password)));
    }

    @Override
    public Optional<String> renewed(String password, String hash) {
      return hash.equals(cheap(password)) ? Optional.of(hash(password)) : Optional.empty();
    }

    private static String cheap(String password) {
      return "cheap hash of " + password;
    }
  }

  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T write(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      return work.get();
    }
  }

  /** Gives back what it wrote, and an empty object for any other text. */
  private static final class RememberingJson implements Json {
    private final Map<String, Map<String, Object>> written = new HashMap<>();

    @Override
    public String write(Map<String, ?> object) {
      String text = object.toString();
      written.put(text, new HashMap<>(object));
      return text;
    }

    @Override
    public Map<String, Object> read(String object) {
      return written.getOrDefault(object, Map.of());
    }
  }
}
