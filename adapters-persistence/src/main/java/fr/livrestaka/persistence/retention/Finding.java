package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.retention.Due;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How rows of a kind are found that have started before an instant; one statement each.
 *
 * @param key what tells one from the others
 * @param start when it started
 * @param rows what follows FROM, each mark being the instant
 * @param lock locks one by its key
 */
record Finding(String key, String start, String rows, String lock) {
  Due due(Statements statements, Instant before) {
    return statements
        .query(
            "SELECT COUNT(DISTINCT %s) AS due, MIN(%s) AS oldest FROM %s"
                .formatted(key, start, rows),
            row -> new Due(row.getLong("due"), Statements.optionalInstant(row, "oldest")),
            instants(before).toArray())
        .get(0);
  }

  List<String> first(Statements statements, Instant before, int most) {
    List<Object> parameters = instants(before);
    parameters.add(most);
    return statements.query(
        "SELECT DISTINCT %s AS found FROM %s LIMIT ?".formatted(key, rows),
        row -> row.getString("found"),
        parameters.toArray());
  }

  boolean lock(Statements statements, String one, Instant before) {
    if (statements.query(lock, row -> true, one).isEmpty()) return false;
    List<Object> parameters = instants(before);
    parameters.add(one);
    return !statements
        .query(
            "SELECT 1 FROM %s AND %s = ? LIMIT 1".formatted(rows, key),
            row -> true,
            parameters.toArray())
        .isEmpty();
  }

  private List<Object> instants(Instant before) {
    int marks = rows.length() - rows.replace("?", "").length();
    return new ArrayList<>(Collections.nCopies(marks, before));
  }
}
