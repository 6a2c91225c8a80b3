package fr.livrestaka.bootstrap.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads variables of the environment and collects what is wrong with them, one line a fault, and
 * what is only odd. No line shows a value.
 */
final class Variables {
  private final Map<String, String> environment;
  private final Set<String> known = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Without blanks around it; blank counts as absent. */
  Optional<String> text(String name) {
    return exact(name).map(String::strip);
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** As it stands, for passwords; blank counts as absent. */
  Optional<String> exact(String name) {
    known.add(name);
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  boolean isGiven(String name) {
    return exact(name).isPresent();
  }

  /** The parts between commas; a value of commas alone is a fault. */
  List<String> list(String name) {
    List<String> parts =
        text(name).stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.isEmpty() && isGiven(name)) fault(name, "has nothing between its commas");
    return parts;
  }

  int number(String name, int otherwise, int least, int most) {
    return parsed(
            name,
            value -> {
              int number = Integer.parseInt(value);
              if (number < least || number > most) throw new IllegalArgumentException();
              return number;
            },
            "a whole number from " + least + " to " + most)
        .orElse(otherwise);
  }

  String oneOf(String name, String otherwise, List<String> allowed) {
    return parsed(
            name,
            value -> {
              if (!allowed.contains(value)) throw new IllegalArgumentException();
              return value;
            },
            "one of " + String.join(", ", allowed))
        .orElse(otherwise);
  }

  Optional<String> webAddress(String name) {
    return parsed(
        name,
        value -> {
          URI uri = URI.create(value);
          if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
            throw new IllegalArgumentException();
          }
          return value.replaceAll("/+$", "");
        },
        "an address such as https://example.org");
  }

  Optional<String> matching(String name, String pattern, String looksLike) {
    return parsed(
        name,
        value -> {
          if (!value.matches(pattern)) throw new IllegalArgumentException();
          return value;
        },
        looksLike);
  }

  <T> Optional<T> parsed(String name, Function<String, T> parse, String looksLike) {
    Optional<String> value = text(name);
    try {
      return value.map(parse);
    } catch (IllegalArgumentException e) {
      fault(name, "should be " + looksLike);
      return Optional.empty();
    }
  }

  /** As {@link #parsed}, for each part between commas. */
  <T> List<T> parsedList(String name, Function<String, T> parse, String looksLike) {
    try {
      return list(name).stream().map(parse).toList();
    } catch (IllegalArgumentException e) {
      fault(name, "should be " + looksLike);
      return List.of();
    }
  }

  void fault(String name, String what) {
    faults.add(name + " " + what);
  }

  void warn(String name, String what) {
    warnings.add(name + " " + what);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Also those about names that resemble a known one; to be asked for when all have been read. */
  List<String> warnings() {
    return Stream.concat(
            warnings.stream(), LookAlikes.of(known).warnings(environment.keySet()).stream())
        .toList();
  }
}
