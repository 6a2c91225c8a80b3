package fr.livrestaka.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.livrestaka.bootstrap.architecture.House.Place;
import fr.livrestaka.bootstrap.docs.PrintedPage;
import jakarta.inject.Singleton;
import java.util.Comparator;
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
import java.util.stream.Stream;

/** Draws which module knows which, which ports it implements, and which area knows which. */
final class ArchitectureMap {
  /** Where a port has no implementation. */
  static final String NOBODY = "(nobody)";

  private static final List<String> MODULES_WITH_AREAS =
      List.of("domain", "application", "rest", "persistence");

  private final JavaClasses classes;
  private final Modules modules;
  private final PrintedPage page;

  ArchitectureMap(JavaClasses classes, Modules modules, PrintedPage page) {
    this.classes = classes;
    this.modules = modules;
    this.page = page;
  }

  String asMarkdown() {
    String areas =
        MODULES_WITH_AREAS.stream()
            .map(
                module ->
                    "## Areas of `%s`\n\n%s"
                        .formatted(modules.ofPackage(module), areasDiagram(areasOf(module))))
            .collect(Collectors.joining("\n"));
    return """
        # The map

        %s
        ## Modules

        Every Maven module. An arrow means: knows, and its label, what the module does with the use cases and ports of `application`: it *drives* the
        use cases that it calls, and *implements* ports. A dotted arrow is a dependency at run time only: `bootstrap` starts
        the program, and the framework finds the controllers. `browser-walk` knows no other module; it starts the built program.

        %s
        | Module | Drives the use cases of | Implements ports of |
        | --- | --- | --- |
        %s
        ## Ports

        Every port, with the classes that implement it. Each has a double in memory besides, in the test sources of `application`.

        | Area | Port | Implemented by |
        | --- | --- | --- |
        %s
        %s"""
        .formatted(
            page.preface("the classes and the POMs"),
            modulesDiagram(),
            modules.names().stream().map(this::roles).collect(Collectors.joining()),
            ports().map(this::portRow).collect(Collectors.joining()),
            areas);
  }

  private String modulesDiagram() {
    SortedMap<String, SortedSet<String>> known = knownModules();
    StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
    modules.names().forEach(module -> text.append("  ").append(module).append('\n'));
    for (String from : modules.names()) {
      SortedSet<String> used = known.getOrDefault(from, new TreeSet<>());
      for (String to : used) text.append(arrow(from, "-->" + label(from, to), to));
      for (String to : modules.declaredBy(from)) {
        if (!used.contains(to)) text.append(arrow(from, "-.->|at run time|", to));
      }
    }
    return text.append("```\n").toString();
  }

  private String label(String from, String to) {
    if (!to.equals("application")) return "";
    boolean drives = !drivenAreas(from).isEmpty();
    boolean implementsPorts = !implementedAreas(from).isEmpty();
    if (drives && implementsPorts) return "|drives, implements|";
    if (drives) return "|drives|";
    return implementsPorts ? "|implements|" : "";
  }

  private String roles(String module) {
    return "| `%s` | %s | %s |\n"
        .formatted(
            module,
            String.join(", ", drivenAreas(module)),
            String.join(", ", implementedAreas(module)));
  }

  /** Areas of the use cases that the module's classes know. */
  private SortedSet<String> drivenAreas(String module) {
    if (module.equals("application")) return new TreeSet<>();
    return classesOf(module)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .filter(target -> isIn("application", target) && target.isAnnotatedWith(Singleton.class))
        .map(target -> House.placeOf(target).orElseThrow().area())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> implementedAreas(String module) {
    return ports()
        .filter(port -> implementations(port).anyMatch(type -> moduleOf(type).equals(module)))
        .map(port -> House.placeOf(port).orElseThrow().area())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<JavaClass> ports() {
    return classes.stream()
        .filter(type -> isIn("application", type) && type.isInterface() && type.isTopLevelClass())
        .filter(type -> type.getPackageName().endsWith(".port"))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .sorted(Comparator.comparing(JavaClass::getName));
  }

  private String portRow(JavaClass port) {
    SortedSet<String> names =
        implementations(port)
            .map(type -> "`%s` (%s)".formatted(shortName(type), moduleOf(type)))
            .collect(Collectors.toCollection(TreeSet::new));
    if (names.isEmpty()) makers(port).forEach(names::add);
    return "| %s | `%s` | %s |\n"
        .formatted(
            House.placeOf(port).orElseThrow().area(),
            port.getSimpleName(),
            names.isEmpty() ? NOBODY : String.join(", ", names));
  }

  private Stream<JavaClass> implementations(JavaClass port) {
    return port.getAllSubclasses().stream().filter(type -> !type.isInterface());
  }

  /** Methods by which the program makes the port's only object, as a lambda for one. */
  private Stream<String> makers(JavaClass port) {
    return classesOf("bootstrap")
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getRawReturnType().equals(port))
        .map(JavaMethod::getOwner)
        .map(type -> "made by `%s` (bootstrap)".formatted(shortName(type)));
  }

  private static String shortName(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private Stream<JavaClass> classesOf(String module) {
    return classes.stream().filter(type -> moduleOf(type).equals(module));
  }

  private String moduleOf(JavaClass type) {
    return modules.ofPackage(House.placeOf(type).orElseThrow().module());
  }

  private static boolean isIn(String module, JavaClass type) {
    return House.placeOf(type).filter(place -> place.module().equals(module)).isPresent();
  }

  private SortedMap<String, SortedSet<String>> knownModules() {
    return arrows(
        place -> modules.ofPackage(place.module()),
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
          if (from.startsWith(module + ".") && !areaIn(from).isEmpty()) {
            own.put(areaIn(from), areasIn(targets));
          }
        });
    return own;
  }

  private SortedMap<String, SortedSet<String>> arrows(
      Function<Place, String> name, BiFunction<Place, Place, Optional<Place>> counts) {
    SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
    for (JavaClass type : classes) {
      Place from = House.placeOf(type).orElseThrow();
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

  private static String areasDiagram(Map<String, SortedSet<String>> arrows) {
    StringBuilder text = new StringBuilder("```mermaid\nflowchart LR\n");
    arrows.keySet().forEach(node -> text.append("  ").append(node).append('\n'));
    arrows.forEach((from, targets) -> targets.forEach(to -> text.append(arrow(from, "-->", to))));
    return text.append("```\n").toString();
  }

  private static String arrow(String from, String line, String to) {
    return "  " + from + " " + line + " " + to + "\n";
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
