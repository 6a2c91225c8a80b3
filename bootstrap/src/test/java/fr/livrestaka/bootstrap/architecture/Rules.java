package fr.livrestaka.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rules by their names, for example {@code adapters-do-not-know-each-other}. */
final class Rules {
  private Rules() {}

  static SortedMap<String, ArchRule> all() {
    SortedMap<String, ArchRule> rules = new TreeMap<>();
    Stream.of(
            HexagonRules.class,
            AreaRules.class,
            PurityRules.class,
            HabitRules.class,
            StatusRules.class,
            EventRules.class)
        .flatMap(holder -> Stream.of(holder.getDeclaredFields()))
        .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
        .forEach(field -> rules.put(spoken(field), valueOf(field)));
    return rules;
  }

  private static String spoken(Field field) {
    return field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ArchRule valueOf(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }
}
