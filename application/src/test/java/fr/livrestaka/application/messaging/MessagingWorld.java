package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.takeover.FormerUnread;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.Administrators;
import fr.livrestaka.domain.messaging.Administrators.Administrator;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.orders.Order;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the use cases of messaging work with, in memory. */
final class MessagingWorld {
  static final Origin ORIGIN = new Origin(Optional.empty(), Optional.empty());

  final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemoryOrders orders = new InMemoryOrders();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryIdGenerator ids = new InMemoryIdGenerator();
  final InMemoryTransactions transactions = new InMemoryTransactions();
  final MessageShelf shelf = new MessageShelf();
  final Messages messages = new InMemoryMessages(shelf);
  final InMemoryThreads inbox = new InMemoryThreads(shelf);
  final LockedThreads threads = new LockedThreads(inbox);
  final InMemoryAuditLog audit = new InMemoryAuditLog();
  final InMemoryMessageViews views = new InMemoryMessageViews(shelf, accounts);
  final InstantSource clock = () -> Instant.parse("2026-03-02T12:00:00.123Z");
  final InMemoryLive live = new InMemoryLive(clock);
  final FormerMessages former = new NoFormerMessages();
  final TakeOverMessages takeOver =
      new TakeOverMessages(former, threads, new RowByRow(new ToldRows()), transactions, clock);

  /** The administrators in the order in which they were added. */
  final Team team =
      () -> {
        List<Administrator> all = new ArrayList<>();
        for (Account account : accounts.all()) {
          Instant since = Instant.EPOCH.plusSeconds(all.size());
          if (account.role() == Role.ADMIN) {
            all.add(new Administrator(account.id(), account.isActive(), since));
          }
        }
        return new Administrators(all);
      };

  Account with(Role role, boolean active) {
    Account account = AccountFixtures.with(AccountFixtures.freshEmail(), role, active);
    accounts.add(account);
    return account;
  }

  Order order(AccountId client) {
    Order order = OrderFixtures.order(client, Facts.titled("Roman"));
    orders.add(order);
    return order;
  }

  MessageAccess access() {
    return access(orders);
  }

  MessageAccess access(Orders some) {
    return new MessageAccess(messages, some);
  }

  SendMessage sendMessage() {
    return sendMessage(access(), transactions);
  }

  SendMessage sendMessage(MessageAccess access, Transactions some) {
    return new SendMessage(
        messages,
        threads,
        team,
        accounts,
        access,
        new FindVisitor(views, takeOver, some),
        post(),
        audit,
        new Site("https://front.example.org", "admin@example.org", "help@example.org"),
        some);
  }

  OpenThread openThread() {
    return new OpenThread(views, messages, access(), adminThreads(), live, transactions, clock);
  }

  ReadInbox readInbox() {
    return new ReadInbox(
        inbox,
        new InMemoryUnreadSnapshots(inbox),
        new FormerUnread(former, takeOver, new ToldRows(), transactions, clock),
        takeOver,
        transactions);
  }

  ManageConversations manageConversations() {
    return new ManageConversations(messages, views, access(), adminThreads(), transactions, clock);
  }

  /** A message of somebody, sent as clients send it. */
  MessageView write(Account sender, Recipient to, String content) {
    return sendMessage().send(caller(sender), to, MessageDraft.ofText(content)).message();
  }

  MessageView writeToTeam(Account sender, String content) {
    return write(sender, new Recipient.InThread(ThreadRef.WITH_TEAM, Optional.empty()), content);
  }

  AdminThreads adminThreads() {
    return new AdminThreads(threads, former, takeOver, live, transactions, clock);
  }

  PostMessage post() {
    return new PostMessage(
        messages,
        threads,
        team,
        views,
        access(),
        wanted -> List.of(),
        accounts,
        outbox,
        live,
        ids,
        clock);
  }

  static Party party(Account account) {
    return new Party(account.id(), account.role());
  }

  Message sent(Party from, Party to) {
    Message message =
        Message.send(
                new MessageId(ids.next()),
                Addressing.answer(from, to.id()),
                MessageDraft.ofText("Bonjour"),
                clock.instant())
            .state();
    messages.add(
        message, Placement.of(Optional.of(from), Optional.of(to), Optional.empty()), List.of());
    return message;
  }

  static Caller caller(Account account) {
    return new Caller(account.id(), account.email(), account.role(), ORIGIN);
  }
}
