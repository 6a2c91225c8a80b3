package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
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
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.orders.Order;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
  final LockedThreads threads = new LockedThreads(new InMemoryThreads(shelf));
  final InMemoryMessageViews views = new InMemoryMessageViews(shelf);
  final InstantSource clock = () -> Instant.parse("2026-03-02T12:00:00.123Z");
  final FormerMessages former = new NoFormerMessages();
  final TakeOverMessages takeOver =
      new TakeOverMessages(former, threads, new RowByRow(new ToldRows()), transactions, clock);

  final Team team =
      () ->
          accounts.all().stream()
              .filter(account -> account.role() == Role.ADMIN && account.isActive())
              .map(Account::id)
              .findFirst();

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

  OrderTalk orderTalk(Orders some) {
    return new OrderTalk(some, accounts);
  }

  MessageAccess access() {
    return new MessageAccess(messages, orderTalk(orders));
  }

  AdminThreads adminThreads() {
    return new AdminThreads(threads, former, takeOver, transactions, clock);
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
            ConversationId.between(from.id(), to.id()),
            from.id(),
            to.id(),
            MessageType.USER_MESSAGE,
            MessageDraft.ofText("Bonjour"),
            Map.of(),
            clock.instant());
    messages.add(
        message, Placement.of(Optional.of(from), Optional.of(to), Optional.empty()), List.of());
    return message;
  }

  static Caller caller(Account account) {
    return new Caller(account.id(), account.email(), account.role(), ORIGIN);
  }
}
