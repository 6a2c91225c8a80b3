package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what lists are filtered and sorted by; an empty value counts as nothing said. */
public final class Filters {
  private static final int LONGEST_PART = 100;

  private Filters() {}

  public static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).filter(given -> !given.isEmpty());
  }

  /** A part to search for, sent as {@code search}; see {@link #part}. */
  public static Optional<String> search(@Nullable String text) {
    return part("search", text);
  }

  /**
   * @throws InvalidInput where it is longer than 100 characters
   */
  public static Optional<String> part(String field, @Nullable String text) {
    Optional<String> part = filled(text);
    if (part.filter(given -> given.length() > LONGEST_PART).isPresent()) {
      throw new InvalidInput(Violation.tooLong(field, LONGEST_PART));
    }
    return part;
  }

  /** {@code true} is true, any other value that is present false. */
  public static Optional<Boolean> flag(@Nullable String text) {
    return Optional.ofNullable(text).map("true"::equals);
  }

  /**
   * The constant of that very name.
   *
   * @throws InvalidInput where there is none
   */
  public static <E extends Enum<E>> Optional<E> constant(
      Class<E> type, String field, @Nullable String text) {
    Optional<E> found = known(type, text);
    if (found.isEmpty() && filled(text).isPresent()) {
      throw new InvalidInput(Violation.notOneOf(field, List.of(type.getEnumConstants())));
    }
    return found;
  }

  /** As {@link #constant}, but another name counts as nothing said. */
  public static <E extends Enum<E>> Optional<E> known(Class<E> type, @Nullable String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst();
  }
}
