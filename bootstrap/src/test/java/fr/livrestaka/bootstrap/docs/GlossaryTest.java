package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.livrestaka.bootstrap.architecture.House;
import fr.livrestaka.bootstrap.architecture.Repository;
import fr.livrestaka.domain.shared.DomainEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} explains the words that the packages use, and no others. */
class GlossaryTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

  /** Area → names of classes that the page explains. */
  private final SortedMap<String, Set<String>> explained = read();

  @Test
  void everyAreaHasAPart() {
    Set<String> areas =
        House.product().stream()
            .filter(type -> isIn("domain", type) || isIn("application", type))
            .map(GlossaryTest::area)
            .filter(area -> !area.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(explained.keySet()).as("headings of docs/glossary.md").isEqualTo(areas);
  }

  @Test
  void everyNameIsAClassOfItsArea() {
    Map<String, Set<String>> classes =
        House.product().stream()
            .collect(
                Collectors.groupingBy(
                    GlossaryTest::area,
                    Collectors.mapping(JavaClass::getSimpleName, Collectors.toSet())));
    Set<String> unknown = new TreeSet<>();
    explained.forEach(
        (area, names) ->
            names.stream()
                .filter(name -> !classes.getOrDefault(area, Set.of()).contains(name))
                .forEach(name -> unknown.add(area + ": there is no class " + name)));
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyEntityOfTheDomainIsExplained() {
    Set<String> missing = new TreeSet<>();
    entities()
        .filter(
            type -> !explained.getOrDefault(area(type), Set.of()).contains(type.getSimpleName()))
        .forEach(type -> missing.add(area(type) + ": " + type.getSimpleName()));
    assertThat(missing).as("not in docs/glossary.md").isEmpty();
  }

  /** What the domain tells apart by an id of its own. */
  private static Stream<JavaClass> entities() {
    return House.product().stream()
        .filter(type -> isIn("domain", type) && type.isTopLevelClass())
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.isAssignableTo(DomainEvent.class))
        .filter(type -> !type.isAssignableTo(Throwable.class) && !type.isEnum())
        .filter(type -> type.getFields().stream().anyMatch(GlossaryTest::isId));
  }

  private static boolean isId(JavaField field) {
    return field.getName().equals("id")
        && !field.getModifiers().contains(JavaModifier.STATIC)
        && field.getRawType().getSimpleName().endsWith("Id");
  }

  private static boolean isIn(String module, JavaClass type) {
    return type.getPackageName().startsWith("fr.livrestaka." + module + ".");
  }

  private static String area(JavaClass type) {
    String[] rooms = type.getPackageName().split("\\.");
    return rooms.length > 3 ? rooms[3] : "";
  }

  private static SortedMap<String, Set<String>> read() {
    SortedMap<String, Set<String>> explained = new TreeMap<>();
    String area = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("## ")) area = line.substring(3);
      if (line.startsWith("## ")) explained.put(area, new TreeSet<>());
      if (line.startsWith("| ") && explained.containsKey(area)) {
        NAME.matcher(line.split("\\|")[2])
            .results()
            .map(found -> found.group(1))
            .forEach(explained.get(area)::add);
      }
    }
    return explained;
  }

  private static String text() {
    try {
      return Files.readString(Repository.root().resolve("docs/glossary.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
