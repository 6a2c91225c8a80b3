package fr.livrestaka.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a search, all of which hold, and their values in the order of the marks. */
public final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param condition SQL of our own, with a mark for each value
   */
  public Conditions and(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
    return this;
  }

  /** Only where there is a value; an enum constant is stored by its name. */
  public Conditions equal(String column, Optional<?> value) {
    return value
        .map(given -> and(column + " = ?", given instanceof Enum<?> named ? named.name() : given))
        .orElse(this);
  }

  /** Only where there is a part: one of the columns contains it. */
  public Conditions containing(Optional<String> part, String... columns) {
    return part.map(given -> and(Like.anyContains(given, columns))).orElse(this);
  }

  private Conditions and(Like like) {
    return and(like.sql(), like.values().toArray());
  }

  /** A blank where there are no conditions; else with blanks around. */
  public String where() {
    return conditions.isEmpty() ? " " : " WHERE " + String.join(" AND ", conditions) + " ";
  }

  /** The values, and others that follow them. */
  public Object[] valuesAnd(Object... more) {
    return Stream.concat(values.stream(), Stream.of(more)).toArray();
  }
}
