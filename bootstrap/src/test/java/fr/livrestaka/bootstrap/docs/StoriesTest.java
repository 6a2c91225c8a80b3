package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.livrestaka.bootstrap.architecture.House;
import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sequence pictures of {@code docs/architecture.md} show calls that the code makes. */
class StoriesTest {
  private static final Pattern CALL = Pattern.compile("(?m)^  (\\w+)->>(\\w+): (\\w+)");

  /** Who calls from outside. */
  private static final Set<String> OUTSIDE = Set.of("Client", "Stripe");

  /** More classes than that nobody follows. */
  private static final int MOST_STOPS = 20;

  @Test
  void everyCallOfThePicturesIsInTheCode() throws IOException {
    List<String> stories = stories();
    assertThat(stories).hasSizeGreaterThanOrEqualTo(2);
    Set<String> untrue = new TreeSet<>();
    stories.stream()
        .flatMap(story -> CALL.matcher(story).results())
        .filter(call -> !isMade(call))
        .forEach(call -> untrue.add(call.group().strip()));
    assertThat(untrue).as("calls that no code makes").isEmpty();
  }

  @Test
  void noStoryHasMoreThanTwentyStops() throws IOException {
    for (String story : stories()) {
      Set<String> stops =
          CALL.matcher(story)
              .results()
              .map(call -> call.group(2))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(stops).hasSizeBetween(5, MOST_STOPS);
    }
  }

  private static List<String> stories() throws IOException {
    String page = Files.readString(Repository.root().resolve("docs/architecture.md"));
    return Pattern.compile("(?s)```mermaid\nsequenceDiagram\n(.*?)```")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static boolean isMade(MatchResult call) {
    List<JavaClass> called = named(call.group(2));
    String method = call.group(3);
    if (OUTSIDE.contains(call.group(1))) {
      return called.stream()
          .flatMap(type -> type.getMethods().stream())
          .anyMatch(found -> found.getName().equals(method));
    }
    return named(call.group(1)).stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access -> access.getTarget().getName().equals(method))
        .map(JavaAccess::getTargetOwner)
        .anyMatch(owner -> called.stream().anyMatch(type -> type.isAssignableTo(owner.getName())));
  }

  private static List<JavaClass> named(String name) {
    return House.product().stream().filter(type -> type.getSimpleName().equals(name)).toList();
  }
}
