package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What changes while somebody waits for a lock counts for what he then does. */
class DecidingUnderTheLockTest {
  private static final MessageDraft WORDS = MessageDraft.ofText("Bonjour");

  private final MessagingWorld world = new MessagingWorld();
  private final Account admin = world.with(Role.ADMIN, true);
  private final Account lina = world.with(Role.USER, true);

  @Test
  void whoIsNoLongerInChargeOnceTheOrderIsLockedWritesNothing() {
    Account paul = world.with(Role.CORRECTOR, true);
    Order order = world.order(lina.id());
    Order inHand = inHandOf(paul, order);
    world.orders.save(inHand);
    Recipient about = new Recipient.InConversation(ConversationId.about(order.id()));
    Orders reassigned = new ReassignedOrders(world.orders, inHand, order);
    assertThatThrownBy(() -> talk(reassigned).send(MessagingWorld.caller(paul), about, WORDS))
        .isInstanceOf(ConversationClosed.class);
    assertThat(world.shelf.all()).isEmpty();
    talk(world.orders).send(MessagingWorld.caller(paul), about, WORDS);
    assertThat(world.shelf.all()).hasSize(1);
  }

  @Test
  void anAnswerGoesToWhoIsAnAdministratorOnceTheThreadIsLocked() {
    Account second = world.with(Role.ADMIN, true);
    ConversationId conversation =
        world.sent(MessagingWorld.party(admin), MessagingWorld.party(lina)).conversation();
    world.threads.whileWaiting(() -> close(admin));
    SentMessage sent =
        world
            .sendMessage()
            .send(MessagingWorld.caller(lina), new Recipient.InConversation(conversation), WORDS);
    assertThat(sent.message().message().receiver()).contains(second.id());
  }

  @Test
  void whoTheAnswerIsForIsNotAskedOfAReplica() {
    ConversationId conversation =
        world.sent(MessagingWorld.party(lina), MessagingWorld.party(admin)).conversation();
    SentMessage sent =
        world
            .sendMessage(world.access(), new NoReplica())
            .send(MessagingWorld.caller(admin), new Recipient.InConversation(conversation), WORDS);
    assertThat(sent.message().message().receiver()).contains(lina.id());
  }

  /** The replica knows nothing yet. */
  private static final class NoReplica implements Transactions {
    @Override
    public <T> T write(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
      throw new AssertionError("the replica does not know");
    }

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      return work.get();
    }
  }

  private SendMessage talk(Orders orders) {
    return world.sendMessage(world.access(orders), world.transactions);
  }

  private void close(Account account) {
    world.accounts.change(account.id(), open -> open.deactivated(Instant.EPOCH));
  }

  private static Order inHandOf(Account corrector, Order order) {
    return order.assigned(Optional.of(corrector.id()), OrderFixtures.NOON);
  }

  /** Orders of which one is put in other hands between a look and the lock. */
  private record ReassignedOrders(Orders of, Order seen, Order locked) implements Orders {
    @Override
    public Optional<Order> find(OrderId id) {
      return Optional.of(seen);
    }

    @Override
    public Optional<Order> lock(OrderId id) {
      return Optional.of(locked);
    }

    @Override
    public void add(Order order) {
      of.add(order);
    }

    @Override
    public void save(Order before, Order after) {
      of.save(before, after);
    }

    @Override
    public void remember(StatusChange change) {
      of.remember(change);
    }

    @Override
    public List<StatusChange> history(OrderId id) {
      return of.history(id);
    }
  }
}
