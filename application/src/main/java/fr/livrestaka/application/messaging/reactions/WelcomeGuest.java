package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends a guest who has paid two messages in the team's name, which wait for the first sign-in
 * (contract A R8, C R8).
 */
@Singleton
public class WelcomeGuest implements Reaction<PaymentRecorded> {
  private static final TextBundle TEXTS = NoticeTexts.of("messaging");

  private final Orders orders;
  private final Accounts accounts;
  private final WelcomeMessages messages;
  private final Transactions transactions;

  @Inject
  public WelcomeGuest(
      Orders orders, Accounts accounts, WelcomeMessages messages, Transactions transactions) {
    this.orders = orders;
    this.accounts = accounts;
    this.messages = messages;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "messaging.welcome-guest";
  }

  @Override
  public Class<PaymentRecorded> event() {
    return PaymentRecorded.class;
  }

  @Override
  public void react(PaymentRecorded event, Delivery delivery) {
    if (event.guestOrder().isEmpty()) return;
    transactions.writing(
        () -> orders.find(new OrderId(event.order())).ifPresent(order -> write(order, delivery)));
  }

  private void write(Order order, Delivery delivery) {
    accounts
        .find(order.userId())
        .filter(Account::awaitsActivation)
        .ifPresent(account -> write(account, order, delivery));
  }

  private void write(Account account, Order order, Delivery delivery) {
    String text = TEXTS.get("welcome", Map.of("prenom", account.prenom(), "titre", order.titre()));
    Instant then = delivery.occurredAt();
    Map<String, Object> first = metadata(order, "isWelcomeMessage", "welcomeType", "post_payment");
    Map<String, Object> second = metadata(order, "isFollowUpMessage", "messageType", "next_steps");
    messages.addOnce(message("welcome", account, text, first, delivery, then));
    messages.addOnce(
        message(
            "next-steps",
            account,
            TEXTS.get("next-steps"),
            second,
            delivery,
            then.plus(Duration.ofMillis(1))));
  }

  private static Message message(
      String kind,
      Account account,
      String text,
      Map<String, Object> metadata,
      Delivery delivery,
      Instant at) {
    return Message.fromSystem(
        new MessageId(id(delivery, kind)),
        new ConversationId(id(delivery, "conversation")),
        account.id(),
        MessageDraft.ofText(text).under(team()),
        metadata,
        at);
  }

  private static DisplayIdentity team() {
    return DisplayIdentity.of(
        Optional.of(TEXTS.get("welcome.first-name")),
        Optional.of(TEXTS.get("welcome.last-name")),
        Optional.of(TEXTS.get("welcome.role")));
  }

  private static Map<String, Object> metadata(
      Order order, String flag, String kindName, String kind) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("commandeId", order.id().value());
    values.put("createdBySystem", true);
    values.put(flag, true);
    values.put(kindName, kind);
    return values;
  }

  /** The same delivery gives the same id, so that each message is stored once. */
  private static String id(Delivery delivery, String what) {
    return UUID.nameUUIDFromBytes((delivery.id() + "/" + what).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
