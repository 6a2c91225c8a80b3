package fr.livrestaka.bootstrap.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds names in the environment that are nearly those of settings and would be overlooked in
 * silence.
 */
final class LookAlikes {
  /** How names begin that nobody else gives to variables of this program's environment. */
  private static final Pattern OURS =
      Pattern.compile(
          "(ADMIN|CORS|DATABASE|FILES|FRONTEND|JWT|MEDIATOR|RATE_LIMIT|SELLER|SMTP|STAKA|STRIPE|"
              + "SUPPORT|TRUSTED|UPLOADS)_.*");

  /** Shells and container engines set it everywhere; it is near {@code HOST_NAME}. */
  private static final String HOSTNAME = "HOSTNAME";

  /** What container engines set for services of such names. */
  private static final Pattern SERVICE =
      Pattern.compile(".*_(SERVICE_(HOST|PORT)(_.*)?|PORT(_\\d+_(TCP|UDP)(_.*)?)?|ENV_.*)");

  /** Counts characters left out, added, replaced, or swapped with their neighbour. */
  private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

  private static final int SHORTEST = 6;
  private static final int SLIPS = 2;

  private final Set<String> known;

  private LookAlikes(Set<String> known) {
    this.known = known;
  }

  /**
   * @param known the names that are read
   */
  static LookAlikes of(Set<String> known) {
    return new LookAlikes(Set.copyOf(known));
  }

  /** One line for each, in the order of the names. */
  List<String> warnings(Collection<String> names) {
    return names.stream()
        .filter(name -> !known.contains(name) && !name.equals(HOSTNAME))
        .sorted()
        .flatMap(name -> meant(name).stream().map(ours -> line(name, ours)))
        .toList();
  }

  private static String line(String name, String ours) {
    return name + " is not read. Is " + ours + " meant?";
  }

  private Optional<String> meant(String name) {
    Optional<String> inside =
        nearest(name, ours -> name.equalsIgnoreCase(ours) || hasOtherPrefix(name, ours));
    if (inside.isPresent()) return inside;
    if (SERVICE.matcher(name).matches()) return Optional.empty();
    if (OURS.matcher(name).matches()) return nearest(name, ours -> true);
    return nearest(name, ours -> ours.length() >= SHORTEST && DISTANCE.apply(name, ours) <= SLIPS);
  }

  /** {@code STAKA_PORT} for {@code PORT}, {@code APP_JWT_SECRET} for {@code JWT_SECRET}. */
  private static boolean hasOtherPrefix(String name, String ours) {
    return name.endsWith("_" + ours) && (ours.contains("_") || name.equals("STAKA_" + ours));
  }

  private Optional<String> nearest(String name, Predicate<String> candidates) {
    return known.stream()
        .filter(candidates)
        .min(
            Comparator.comparingInt((String ours) -> DISTANCE.apply(name, ours))
                .thenComparing(Comparator.naturalOrder()));
  }
}
