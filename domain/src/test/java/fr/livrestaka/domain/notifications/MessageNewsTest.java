package fr.livrestaka.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is told of a message, and as what (contract C §2.3, N-1 to N-4). */
class MessageNewsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final MessageId ID = new MessageId("m");
  private static final MessageDraft TEXT = MessageDraft.ofText("Bonjour");
  private static final Visitor ANA = Visitor.of("ana@example.org", "Ana", "06");
  private static final Party LINA = new Party(new AccountId("lina"), Role.USER);
  private static final Party MAX = new Party(new AccountId("max"), Role.ADMIN);
  private static final Party PAUL = new Party(new AccountId("paul"), Role.CORRECTOR);

  private final Account paul = account(PAUL);
  private final Order order =
      Order.place(
              new OrderId("order"),
              LINA.id(),
              OrderRequest.titled("Les dunes"),
              Optional.empty(),
              NOON)
          .assigned(Optional.of(PAUL.id()), NOON);

  @Test
  void theTeamIsToldOfClientsVisitorsAndConsultations() {
    assertThat(written(LINA, MAX, Optional.empty()))
        .containsExactly(News.toAdmins(Occasion.MESSAGE_TO_TEAM));
    Message visit =
        Message.fromVisitor(ID, new ConversationId("c"), ANA, MAX.id(), TEXT, NOON).state();
    assertThat(news(visit, Optional.empty(), Optional.empty(), Optional.empty()))
        .containsExactly(News.toAdmins(Occasion.MESSAGE_OF_VISITOR));
    Message request =
        Message.consultationRequest(
                ID, new ConversationId("c"), ANA, MAX.id(), TEXT, Map.of(), NOON)
            .state();
    assertThat(news(request, Optional.empty(), Optional.empty(), Optional.empty()))
        .containsExactly(News.toAdmins(Occasion.CONSULTATION_REQUESTED));
  }

  @Test
  void theReceiverAloneIsToldOfTheTeam() {
    assertThat(written(MAX, LINA, Optional.empty()))
        .containsExactly(News.to(LINA.id(), Occasion.MESSAGE_TO_PERSON));
    assertThat(written(PAUL, LINA, Optional.of(order)))
        .containsExactly(News.to(LINA.id(), Occasion.MESSAGE_TO_PERSON));
  }

  @Test
  void theCorrectorInChargeIsToldOfTheAuthorAsLongAsHeMayBe() {
    assertThat(written(LINA, MAX, Optional.of(order)))
        .containsExactly(
            News.toAdmins(Occasion.MESSAGE_TO_TEAM),
            News.to(PAUL.id(), Occasion.MESSAGE_TO_PERSON));
    Message message = message(LINA, MAX);
    for (Optional<Account> noMore :
        List.of(Optional.of(paul.deactivated(NOON)), Optional.<Account>empty())) {
      assertThat(news(message, Optional.of(LINA), Optional.of(order), noMore))
          .containsExactly(News.toAdmins(Occasion.MESSAGE_TO_TEAM));
    }
  }

  @Test
  void ofTheSystemsMessagesNobodyIsTold() {
    assertThat(news(message(MAX, LINA), Optional.empty(), Optional.empty(), Optional.of(paul)))
        .isEmpty();
  }

  private List<News> written(Party from, Party to, Optional<Order> about) {
    return news(message(from, to), Optional.of(from), about, Optional.of(paul));
  }

  private static List<News> news(
      Message message, Optional<Party> sender, Optional<Order> order, Optional<Account> corrector) {
    return MessageNews.of(message, sender, order, id -> corrector).toList();
  }

  private static Message message(Party from, Party to) {
    return Message.send(ID, Addressing.answer(from, to.id()), TEXT, NOON).state();
  }

  private static Account account(Party party) {
    AccountFields fields =
        new AccountFields(
            Optional.of("Paul"),
            Optional.of("Roy"),
            Optional.of("paul@example.org"),
            Optional.of(party.role()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return fields.newAccount(party.id(), "hash", NOON);
  }
}
