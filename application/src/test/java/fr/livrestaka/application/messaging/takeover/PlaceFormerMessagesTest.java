package fr.livrestaka.application.messaging.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.NoFormerMessages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFormerMessagesTest {
  private final List<String> placed = new ArrayList<>();
  private final List<String> counted = new ArrayList<>();
  private final ToldRows told = new ToldRows();
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");
  private final TakeOverMessages takeOver =
      new TakeOverMessages(
          new NoFormerMessages(),
          threads(),
          new RowByRow(told),
          new InMemoryTransactions(),
          () -> now);
  private final PlaceFormerMessages placeFormer =
      new PlaceFormerMessages(
          threads(), takeOver, new RowByRow(told), new InMemoryTransactions(), () -> now);

  @Test
  void aMessageThatFailsHoldsUpNoneOfTheOthers() {
    placeFormer.tidy();
    assertThat(placed).containsExactly("a", "c");
    assertThat(told.failed()).contains("PlaceFormerMessages bad");
  }

  @Test
  void threadsWhoseNewestMessageIsGoneAreLookedForAtFirstAndOnceADay() {
    placeFormer.tidy();
    assertThat(counted).containsExactly("stale", "beheaded");
    placeFormer.tidy();
    assertThat(counted).containsExactly("stale", "beheaded", "stale");
    now = now.plus(Duration.ofDays(1));
    placeFormer.tidy();
    assertThat(counted).endsWith("stale", "beheaded").hasSize(5);
  }

  @Test
  void nothingIsDoneWhileTheTakeOverIsRunning() {
    takeOver.begin();
    placeFormer.tidy();
    assertThat(placed).isEmpty();
    takeOver.step();
    placeFormer.tidy();
    assertThat(placed).containsExactly("a", "c");
  }

  private Threads threads() {
    return (Threads)
        Proxy.newProxyInstance(
            Threads.class.getClassLoader(),
            new Class<?>[] {Threads.class},
            (proxy, method, arguments) -> answer(method.getName(), arguments[0]));
  }

  private Object answer(String asked, Object argument) {
    if (argument instanceof String after) return found(asked, after);
    List<?> some = (List<?>) argument;
    if (some.contains("bad")) throw new IllegalStateException("a bad row");
    List<String> done = asked.equals("placeStrays") ? placed : counted;
    some.forEach(one -> done.add((String) one));
    return List.of();
  }

  private static List<String> found(String asked, String after) {
    if (!after.isEmpty()) return List.of();
    return asked.equals("strays") ? List.of("a", "bad", "c") : List.of(asked);
  }
}
