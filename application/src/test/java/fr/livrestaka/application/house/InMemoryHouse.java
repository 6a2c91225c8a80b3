package fr.livrestaka.application.house;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.invoicing.InMemoryInvoiceTokens;
import fr.livrestaka.application.invoicing.InMemoryInvoicing;
import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.invoicing.ereporting.EReporting;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.InvoiceTokens;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.register.ChainWitness;
import fr.livrestaka.application.invoicing.till.Publishing;
import fr.livrestaka.application.notifications.InMemoryMailPreferences;
import fr.livrestaka.application.notifications.InMemoryMailer;
import fr.livrestaka.application.notifications.InMemoryNotifications;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.MailPreferences.Recipient;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.privacy.DataController;
import fr.livrestaka.application.retention.RetentionMode;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.application.shared.UndoingTransactions;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.ereporting.ReportCategory;
import fr.livrestaka.domain.invoicing.ereporting.ReportHead;
import fr.livrestaka.domain.invoicing.ereporting.ReportRules;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.till.Software;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All use cases and reactions of this module, wired to each other as the program wires them, with
 * everything outside in memory. Use cases, ports and what stands for ports are found by reflection:
 * who adds one changes nothing here. Reactions within a transaction run as in the program; the
 * others wait until {@link #carryOut()}.
 */
public final class InMemoryHouse {
  public static final Instant START = Instant.parse("2026-03-02T12:00:00.123Z");
  public static final Origin ORIGIN = new Origin(Optional.of("192.0.2.1"), Optional.of("Firefox"));
  public static final Site SITE =
      new Site(
          "https://staka.example",
          "https://api.staka.example",
          "admin@example.org",
          "aide@example.org");

  /** What legal pages say of the trader; the host is not known. */
  public static final PageFacts FACTS =
      new PageFacts(
          Map.of(
              "name",
              "Les Belles Pages",
              "phone",
              "01 99 00 00 00",
              "mediator",
              "Médiation, Paris"),
          Map.of("phone", "[à compléter : téléphone]"),
          Map.of());

  /** Bytes that a client may keep, and all guests together. */
  private static final long QUOTA = 100_000_000;

  private final HouseParts parts = new HouseParts(this::madeMeanwhile);
  private final WaitingReactions reactions = new WaitingReactions(parts);
  private List<Runnable> undone = new ArrayList<>();
  private Instant now = START;

  public InMemoryHouse() {
    UndoingTransactions transactions = new UndoingTransactions(List.of(this::undo));
    put(Transactions.class, transactions);
    put(OpenTransaction.class, transactions);
    put(InstantSource.class, () -> now);
    put(Site.class, SITE);
    put(PageFacts.class, FACTS);
    put(DataController.class, new DataController("Staka", Optional.empty(), "aide@example.org"));
    put(Seller.class, new Seller(InvoicingFixtures.SELLER, VatTerms.taxed(VatFiling.QUARTERLY)));
    put(
        EReporting.class,
        new EReporting(
            new ReportRules(ReportCategory.TPS1),
            Optional.of(new ReportHead.Platform("1234", "Plateforme & Cie"))));
    put(RetentionMode.class, RetentionMode.REPORT);
    put(ChainWitness.class, new ChainWitness(Optional.empty()));
    put(
        Publishing.class,
        new Publishing(
            Optional.empty(), new Software("Staka", Optional.empty(), Optional.empty(), false)));
    put(DiskFloor.class, new DiskFloor(0));
    put(StorageQuota.class, new StorageQuota(QUOTA));
    put(GuestQuota.class, new GuestQuota(QUOTA));
    put(InvoiceTokens.class, new InMemoryInvoiceTokens());
    InMemoryOutbox recorded = new InMemoryOutbox(transactions::isOpen);
    put(InMemoryOutbox.class, recorded);
    put(Outbox.class, reactions.recording(recorded, transactions));
    InMemoryInvoicing invoicing = get(InMemoryInvoicing.class);
    put(Invoices.class, invoicing.invoices());
    put(CreditNotes.class, invoicing.creditNotes());
    put(Numbering.class, invoicing.numbering());
    put(InvoiceLedger.class, invoicing.ledger());
    put(InvoiceRegister.class, invoicing.register());
  }

  /** Whether the house must have one; stored content comes out of the stored files. */
  static boolean isNeeded(Class<?> port) {
    return !port.getSimpleName().equals("StoredContent");
  }

  /**
   * Puts something else in the place of a port or a setting. To be called before the first use case
   * is asked for.
   */
  public <T> InMemoryHouse with(Class<T> type, T other) {
    boolean isTooLate = ModuleClasses.singletons().stream().anyMatch(parts::has);
    if (isTooLate) throw new IllegalStateException("Some use case has the former one already");
    return put(type, other);
  }

  private <T> InMemoryHouse put(Class<T> type, T part) {
    parts.put(type, part);
    return this;
  }

  /** The only one of its type: a use case, a reaction, a port, a setting, or what stands for it. */
  public <T> T get(Class<T> type) {
    return parts.get(type);
  }

  private void madeMeanwhile(Object part) {
    if (part instanceof Undoable fresh) undone.add(fresh.undo());
  }

  /** All that there are. */
  public List<Reaction<?>> reactions() {
    return reactions.all();
  }

  /** Takes back what is done from now on, also in what is made from now on. */
  private Runnable undo() {
    List<Runnable> all = new ArrayList<>();
    parts
        .all()
        .filter(Undoable.class::isInstance)
        .forEach(part -> all.add(((Undoable) part).undo()));
    all.add(reactions.undo());
    undone = all;
    return () -> all.forEach(Runnable::run);
  }

  /** Runs the waiting reactions one after the other, and those that follow from them. */
  public void carryOut() {
    reactions.carryOut();
  }

  /** Records the event in a transaction of its own, and carries out all that follows. */
  public void happens(DomainEvent event) {
    get(Transactions.class).writing(() -> get(Outbox.class).record(event));
    carryOut();
  }

  /** Hands an event to one reaction alone, as the relay does. */
  public <E extends DomainEvent> void react(Class<? extends Reaction<E>> reaction, E event) {
    reactions.handOver(get(reaction), event, 1);
  }

  /** Hands an event to the reaction of that name alone, for those that are lines of a table. */
  public void react(String name, DomainEvent event) {
    reactions.handOver(reactions.named(name), event, 1);
  }

  /** Hands an event to one reaction twice, as may happen when the program stops meanwhile. */
  public <E extends DomainEvent> void reactTwice(Class<? extends Reaction<E>> reaction, E event) {
    reactions.handOver(get(reaction), event, 2);
  }

  /** As {@link #reactTwice(Class, DomainEvent)}, for the reaction of that name. */
  public void reactTwice(String name, DomainEvent event) {
    reactions.handOver(reactions.named(name), event, 2);
  }

  public Instant now() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Somebody new, whose account is open and who gets mails. */
  public Account person(Role role) {
    Account account = add(role, true);
    get(InMemoryMailPreferences.class)
        .open(account.id(), new Recipient(account.email(), account.prenom(), Map.of()));
    if (role == Role.ADMIN) get(InMemoryNotifications.class).addAdmin(account.id());
    return account;
  }

  /** Somebody whose account is closed. */
  public Account closed(Role role) {
    return add(role, false);
  }

  private Account add(Role role, boolean isOpen) {
    Account account = AccountFixtures.with(AccountFixtures.freshEmail(), role, isOpen);
    get(InMemoryAccounts.class).add(account);
    return account;
  }

  /** The account as it is stored now. */
  public Account account(AccountId id) {
    return get(InMemoryAccounts.class).find(id).orElseThrow();
  }

  public static Caller caller(Account account) {
    return new Caller(account.id(), account.email(), account.role(), ORIGIN);
  }

  /** What was recorded and committed, oldest first. */
  public List<DomainEvent> events() {
    return get(InMemoryOutbox.class).events();
  }

  public List<AuditEntry> audited() {
    return get(InMemoryAuditLog.class).entries();
  }

  public List<Mail> mails() {
    return get(InMemoryMailer.class).mails();
  }

  /** The notices of an account, newest first. */
  public List<NotificationView> notices(AccountId owner) {
    return get(NotificationInbox.class).list(owner, false, new PageRequest(1, 1_000)).rows();
  }
}
