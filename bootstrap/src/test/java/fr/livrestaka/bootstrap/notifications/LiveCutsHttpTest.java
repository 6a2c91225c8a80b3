package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.notifications.EventReader.Event;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two programs on one database, and listeners that are cut off again and again (contract C N6). */
class LiveCutsHttpTest {
  private static final int LISTENERS = 10;
  private static final int CUTS_OF_EACH = 100;
  private static final int MOST_BEFORE_A_CUT = 4;

  private static final TestProgram FIRST = TestProgram.shared();
  private static final TestProgram SECOND = TestProgram.start(FIRST.schema(), Map.of());

  private final AtomicInteger cuts = new AtomicInteger();

  @AfterAll
  static void stop() {
    SECOND.stop();
  }

  /** What a listener has heard so far, over all its connections. */
  private static final class Heard {
    private final List<Long> places = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    void add(Event event) {
      if (event.name().equals("ping")) return;
      places.add(Long.parseLong(event.id()));
      if (event.name().equals("notification")) titles.add(event.data().path("title").asText());
    }

    Optional<String> last() {
      return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast().toString());
    }
  }

  @Test
  void aThousandCutsLoseAndRepeatNothing() throws Exception {
    List<Person> people =
        IntStream.range(0, LISTENERS).mapToObj(number -> People.register()).toList();
    List<Future<Heard>> heard = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Person person : people) heard.add(threads.submit(() -> listen(person)));
      for (Future<Heard> one : heard) {
        Heard all = one.get(5, TimeUnit.MINUTES);
        assertThat(all.titles)
            .containsExactlyElementsOf(
                IntStream.range(0, CUTS_OF_EACH).mapToObj(number -> "Avis " + number).toList());
        assertThat(all.places).isSorted().doesNotHaveDuplicates();
      }
    }
    assertThat(cuts.get()).isGreaterThanOrEqualTo(LISTENERS * CUTS_OF_EACH);
  }

  /** Each connection is opened at the other program; a notice is made while it is open or cut. */
  private Heard listen(Person person) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(person.id().hashCode());
    Heard heard = new Heard();
    connect(person, FIRST, heard, 1);
    for (int number = 0; number < CUTS_OF_EACH; number++) {
      TestProgram program = random.nextBoolean() ? FIRST : SECOND;
      Notices.notify(random.nextBoolean() ? FIRST : SECOND, person, "Avis " + number);
      connect(person, program, heard, random.nextInt(MOST_BEFORE_A_CUT));
    }
    while (heard.titles.size() < CUTS_OF_EACH) connect(person, SECOND, heard, 1);
    return heard;
  }

  private void connect(Person person, TestProgram program, Heard heard, int events) {
    try (EventReader stream = EventReader.open(program, person.token(), heard.last())) {
      assertThat(stream.status()).isEqualTo(200);
      for (int number = 0; number < Math.min(events, 2); number++) {
        stream.next().ifPresent(heard::add);
      }
    }
    cuts.incrementAndGet();
  }
}
