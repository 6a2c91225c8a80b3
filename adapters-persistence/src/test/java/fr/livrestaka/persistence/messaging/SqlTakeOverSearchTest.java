package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.SearchMessages;
import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words are found while the messages of the former service are taken over. */
class SqlTakeOverSearchTest extends TakeOverSteps {
  @Test
  void wordsAreFoundBeforeTheirMessageIsTakenOver() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(lina, "Un " + word + " rare", "2001-01-01");
    takeOver.begin();

    SearchMessages search = search(TestStore.bean(FormerMessages.class));

    assertThat(search.find(caller(), SearchWords.of(word), 10)).hasSize(1);
  }

  @Test
  void aRareWordIsFoundAmongMoreThanTheNewestMessages() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(lina, "Un " + word + " rare", "2001-01-01");
    former(lina, null, "2098-01-01", 0);
    takeOver.begin();
    FormerMessages ofFew = new SqlFormerMessages(TestStore.bean(Statements.class), 1);

    assertThat(search(ofFew).find(caller(), SearchWords.of(word), 10)).hasSize(1);
  }

  @Test
  void noMoreIsLookedForWhereTheNewestMessagesAreEnoughThoughTheyAreOfOneThread() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(person(Role.USER), "Un " + word + " rare", "2001-01-01");
    for (int i = 0; i < 3; i++) formerText(lina, "Un re" + word + " rare", "2098-01-01");
    FormerMessages ofFew = new SqlFormerMessages(TestStore.bean(Statements.class), 3);

    assertThat(transactions.read(() -> ofFew.containing(SearchWords.of(word), 3)))
        .containsExactly(ThreadRef.withTeam(Correspondent.of(lina.id())));
  }

  @Test
  void wordsAreNotLookedForAgainWhereTheNewestMessagesThatHaveThemAreTakenOver() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(lina, "Un " + word + " rare", "2098-01-02");
    former(lina, null, "2098-01-01", 0);
    takeOver.begin();
    takeOver.complete(List.of(ThreadRef.withTeam(Correspondent.of(lina.id()))));
    while (takeOver.reached().isEmpty()) takeOver.step();
    FormerMessages unasked =
        (FormerMessages)
            Proxy.newProxyInstance(
                FormerMessages.class.getClassLoader(),
                new Class<?>[] {FormerMessages.class},
                (proxy, method, arguments) -> {
                  throw new AssertionError(method.getName());
                });

    assertThat(search(unasked).find(caller(), SearchWords.of(word), 1)).hasSize(1);
  }

  private SearchMessages search(FormerMessages former) {
    return new SearchMessages(TestStore.bean(MessageSearch.class), former, takeOver, transactions);
  }

  private void formerText(Party sender, String content, String at) {
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, createdAt,"
            + " updatedAt) VALUES (UUID(), ?, ?, ?, 'c', ?, NOW(3))",
        sender.id().value(),
        admin.id().value(),
        content,
        at);
  }
}
