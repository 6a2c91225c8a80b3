package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Audience;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is told of a message (contract C §2.3, N-1 to N-4); {@link Audience} says who reads it. */
public final class MessageNews {
  private MessageNews() {}

  /**
   * @param sender the account that wrote it; empty for visitors and the system
   * @param order that it is about, where there still is one
   * @param accounts finds the corrector in charge, who is told for as long as he may be
   */
  public static Stream<News> of(
      Message message,
      Optional<Party> sender,
      Optional<Order> order,
      Function<AccountId, Optional<Account>> accounts) {
    Audience audience = Audience.of(message, sender, order);
    Stream<News> team =
        audience.team()
            ? Stream.of(News.toAdmins(toTeam(message, sender.isPresent())))
            : Stream.empty();
    Optional<AccountId> corrector =
        audience.corrector().flatMap(accounts).filter(OrderTeam::canBeInCharge).map(Account::id);
    Stream<News> people =
        Stream.of(audience.receiver(), corrector)
            .flatMap(Optional::stream)
            .map(person -> News.to(person, Occasion.MESSAGE_TO_PERSON));
    return Stream.concat(team, people);
  }

  private static Occasion toTeam(Message message, boolean hasSender) {
    if (message.type() == MessageType.CONSULTATION_REQUEST) return Occasion.CONSULTATION_REQUESTED;
    return hasSender ? Occasion.MESSAGE_TO_TEAM : Occasion.MESSAGE_OF_VISITOR;
  }
}
