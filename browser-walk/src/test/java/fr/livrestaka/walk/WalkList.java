package fr.livrestaka.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was walked, and how it went: printed at the end. Several may write to it at once. */
final class WalkList {
  static final String GOOD = "ok";

  private final Set<Line> lines = new TreeSet<>(Comparator.comparing(Line::asMarkdown));

  /**
   * @param kind of step: a journey, a mail, a link, a page, a button
   * @param where it was found
   * @param what it is
   */
  private record Line(String kind, String where, String what, String result) {
    String asMarkdown() {
      return Stream.of(kind, where, what, result)
          .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
          .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
  }

  synchronized void add(String kind, String where, String what, List<String> faults) {
    String result = faults.isEmpty() ? GOOD : "FAULT: " + String.join("; ", faults);
    lines.add(new Line(kind, where, what, result));
  }

  void good(String kind, String where, String what) {
    add(kind, where, what, List.of());
  }

  void fault(String kind, String where, String what, String fault) {
    add(kind, where, what, List.of(fault));
  }

  synchronized List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Line line : lines) {
      if (!line.result().equals(GOOD)) faults.add(line.asMarkdown().strip());
    }
    return faults;
  }

  synchronized String asMarkdown() {
    return "| Step | Where | What | Result |\n| --- | --- | --- | --- |\n"
        + lines.stream().map(Line::asMarkdown).collect(Collectors.joining());
  }
}
