package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Administrators.Administrator;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People who write to each other, and what they write. */
final class Correspondence {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final Party LINA = party("lina", Role.USER);
  static final Party INES = party("ines", Role.USER);
  static final Party PAUL = party("paul", Role.CORRECTOR);
  static final Party MAX = party("max", Role.ADMIN);
  static final Party EVE = party("eve", Role.ADMIN);
  static final Party GONE = party("gone", Role.ADMIN);
  static final Administrators TEAM =
      new Administrators(
          List.of(
              new Administrator(GONE.id(), false, NOON.minusSeconds(9)),
              new Administrator(EVE.id(), true, NOON),
              new Administrator(MAX.id(), true, NOON.minusSeconds(1))));
  static final Visitor ANA = Visitor.of("ana@ex.org", "Ana", "06");

  private Correspondence() {}

  static Message anasMessage() {
    return Message.fromVisitor(
            new MessageId("m"),
            new ConversationId("c"),
            ANA,
            MAX.id(),
            MessageDraft.ofText("Bonjour"),
            NOON)
        .state();
  }

  static Message message(Party from, Party to) {
    return Message.send(
            new MessageId("m"),
            Addressing.answer(from, to.id()),
            MessageDraft.ofText("Bonjour"),
            NOON)
        .state();
  }

  static Order order() {
    OrderRequest request =
        new OrderRequest(
            "Roman",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Order.place(new OrderId("order"), LINA.id(), request, Optional.empty(), NOON)
        .assigned(Optional.of(PAUL.id()), NOON);
  }

  static Party party(String id, Role role) {
    return new Party(new AccountId(id), role);
  }
}
