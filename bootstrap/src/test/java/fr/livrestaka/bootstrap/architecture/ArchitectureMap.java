package fr.livrestaka.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import fr.livrestaka.bootstrap.architecture.House.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws which module knows which, and which area, from the classes themselves. */
final class ArchitectureMap {
  private static final List<String> MODULES_WITH_AREAS =
      List.of("domain", "application", "rest", "persistence");

  private final JavaClasses classes;

  ArchitectureMap(JavaClasses classes) {
    this.classes = classes;
  }

  String asMarkdown() {
    String areas =
        MODULES_WITH_AREAS.stream()
            .map(
                module ->
                    "## Areas of `%s`\n\n%s".formatted(module, diagram(areasOf(module), "LR")))
            .collect(Collectors.joining("\n"));
    return """
        # The map

        Drawn from the classes by `ArchitectureMapTest`; do not edit by hand. An arrow means: knows. The test fails when this
        page and the code differ; to draw it anew:

        ```
        mvn -q test -pl bootstrap -am -Dtest=ArchitectureMapTest -Dsurefire.failIfNoSpecifiedTests=false -Dstaka.map=write
        ```

        ## Modules

        %s
        %s"""
        .formatted(diagram(modules(), "TD"), areas);
  }

  private SortedMap<String, SortedSet<String>> modules() {
    return arrows(
        Place::module,
        (from, to) -> from.module().equals(to.module()) ? Optional.empty() : Optional.of(to));
  }

  private SortedMap<String, SortedSet<String>> areasOf(String module) {
    SortedMap<String, SortedSet<String>> all =
        arrows(
            place -> place.module() + "." + place.area(),
            (from, to) ->
                from.module().equals(to.module()) && !from.area().equals(to.area())
                    ? Optional.of(to)
                    : Optional.empty());
    SortedMap<String, SortedSet<String>> own = new TreeMap<>();
    all.forEach(
        (from, targets) -> {
          if (from.startsWith(module + ".")) own.put(areaIn(from), areasIn(targets));
        });
    return own;
  }

  private SortedMap<String, SortedSet<String>> arrows(
      Function<Place, String> name, BiFunction<Place, Place, Optional<Place>> counts) {
    SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
    for (JavaClass type : classes) {
      Place from = House.placeOf(type).orElseThrow();
      if (from.area().isEmpty() && !from.module().equals("bootstrap")) continue;
      Set<String> targets = arrows.computeIfAbsent(name.apply(from), key -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .flatMap(target -> House.placeOf(target).stream())
          .flatMap(to -> counts.apply(from, to).stream())
          .map(name)
          .forEach(targets::add);
    }
    return arrows;
  }

  private static String diagram(Map<String, SortedSet<String>> arrows, String direction) {
    StringBuilder text = new StringBuilder("```mermaid\nflowchart " + direction + "\n");
    arrows.keySet().forEach(node -> text.append("  ").append(node).append('\n'));
    arrows.forEach(
        (from, targets) ->
            targets.forEach(
                to -> text.append("  ").append(from).append(" --> ").append(to).append('\n')));
    return text.append("```\n").toString();
  }

  private static SortedSet<String> areasIn(Set<String> places) {
    return places.stream()
        .map(ArchitectureMap::areaIn)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String areaIn(String place) {
    return place.substring(place.indexOf('.') + 1);
  }
}
