package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.FormerMessages.Step;
import fr.livrestaka.application.messaging.port.FormerMessages.Stretch;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.SearchWords;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The take-over of former messages goes on while somebody searches. */
class SearchMessagesTest {
  private static final Step LONG_AGO = new Step(Instant.EPOCH, "former");

  private final MessagingWorld world = new MessagingWorld();
  private final Account admin = world.with(Role.ADMIN, true);
  private final MessageView known = world.writeToTeam(world.with(Role.USER, true), "Bonjour");
  private final MessageView takenOver = world.writeToTeam(world.with(Role.USER, true), "Bonjour");
  private Optional<Step> next = Optional.of(LONG_AGO);
  private final TakeOverMessages takeOver =
      new TakeOverMessages(
          former(),
          world.threads,
          new RowByRow(new ToldRows()),
          new InMemoryTransactions(),
          world.clock);

  @Test
  void whatIsTakenOverAfterItWasLookedForIsFound() {
    takeOver.begin();
    assertThat(find()).containsExactly(takenOver);
  }

  @Test
  void whatIsTakenOverLastAfterItWasLookedForIsFound() {
    takeOver.begin();
    next = Optional.empty();
    assertThat(find()).containsExactly(takenOver);
  }

  @Test
  void whereAllNewerMessagesAreTakenOverBeforeOneSearchIsEnough() {
    takeOver.begin();
    takeOver.step();
    assertThat(find()).containsExactly(known);
  }

  private List<MessageView> find() {
    return new SearchMessages(new SlowSearch(), former(), takeOver, world.transactions)
        .find(MessagingWorld.caller(admin), SearchWords.of("bonjour"), 1);
  }

  private FormerMessages former() {
    return (FormerMessages)
        Proxy.newProxyInstance(
            FormerMessages.class.getClassLoader(),
            new Class<?>[] {FormerMessages.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "newest" -> new Stretch(next, 1, Set.of());
                  case "containing" -> Set.of();
                  default -> throw new AssertionError(method);
                });
  }

  /** The take-over goes a step further after it has looked, and before it answers. */
  private final class SlowSearch implements MessageSearch {
    private boolean again;

    @Override
    public List<MessageView> ofAccount(AccountId account, SearchWords words, int most) {
      throw new AssertionError("of an administrator");
    }

    @Override
    public List<MessageView> ofAdmin(AccountId id, SearchWords words, int most) {
      List<MessageView> found = List.of(again ? takenOver : known);
      again = true;
      takeOver.step();
      return found;
    }
  }
}
