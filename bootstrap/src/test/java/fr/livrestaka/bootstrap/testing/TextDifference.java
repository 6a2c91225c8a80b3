package fr.livrestaka.bootstrap.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;

/** The lines in which two texts differ, in the unified form. */
public final class TextDifference {
  private static final int MOST_LINES = 40;

  private TextDifference() {}

  /**
   * @return empty where the texts are equal; at most 40 lines, so that what stands below is seen
   */
  public static String between(
      String keptName, List<String> kept, String nowName, List<String> now) {
    List<String> lines =
        DiffUtils.generateUnifiedDiff(keptName, nowName, kept, DiffUtils.diff(kept, now), 1);
    Stream<String> shown = lines.stream().limit(MOST_LINES);
    Stream<String> more =
        Stream.of("(" + (lines.size() - MOST_LINES) + " more lines)")
            .filter(line -> lines.size() > MOST_LINES);
    return Stream.concat(shown, more).collect(Collectors.joining("\n"));
  }
}
