package fr.livrestaka.bootstrap.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads variables of the environment and collects what is wrong with them, one line a fault. */
final class Variables {
  private final Map<String, String> environment;
  private final List<String> faults = new ArrayList<>();

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  List<String> list(String name) {
    return text(name).stream()
        .flatMap(value -> List.of(value.split(",")).stream())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
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

  void fault(String name, String what) {
    faults.add(name + " " + what);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
