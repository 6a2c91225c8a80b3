package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.PermanentFailure;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs plain SQL with bound parameters in the open transaction, for what a repository of Micronaut
 * Data cannot say: statements whose text depends on what is asked, and long lists of ids. Instants
 * are stored in UTC.
 */
@Singleton
public final class Statements {
  private static final int IN_LIST = 500;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private final JdbcOperations jdbc;

  Statements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes a value of the row that the result set stands on. */
  public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Runs one statement and returns how many rows it touched. */
  public int update(String sql, @Nullable Object... parameters) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          bind(statement, parameters);
          return statement.executeUpdate();
        });
  }

  public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          bind(statement, parameters);
          try (ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) values.add(mapper.map(rows));
            return values;
          }
        });
  }

  /**
   * Inserts rows by one statement, all or none.
   *
   * @return false where a unique key has one of them already
   * @throws PermanentFailure where a row names another one that is not there, or a text is too long
   */
  public boolean insertNew(String sql, @Nullable Object... parameters) {
    try {
      update(sql, parameters);
      return true;
    } catch (DataAccessException e) {
      if (Failures.isDuplicate(e)) return false;
      throw Failures.asPermanent(e);
    }
  }

  /** Reads rows that have all columns of an entity of Micronaut Data. */
  public <E, T> List<T> entities(
      Class<E> type, Function<E, T> mapper, String sql, @Nullable Object... parameters) {
    return query(sql, row -> mapper.apply(entity(row, type)), parameters);
  }

  /** The row that the result set stands on, which has all columns of the entity, and maybe more. */
  public <E> E entity(ResultSet row, Class<E> type) {
    return jdbc.readEntity(row, type);
  }

  /**
   * Runs a statement whose last condition is {@code … IN (%s)} once for each 500 ids; with no ids,
   * not at all.
   *
   * @return how many rows it touched
   */
  public int updateEach(String sql, Collection<String> ids, Object... before) {
    int touched = 0;
    for (List<String> some : portions(ids)) {
      touched += update(sql.formatted(marks(some)), parameters(some, before));
    }
    return touched;
  }

  /** As {@link #updateEach}, for a query; the rows of all portions together. */
  public <T> List<T> queryEach(
      String sql, RowMapper<T> mapper, Collection<String> ids, Object... before) {
    List<T> values = new ArrayList<>();
    for (List<String> some : portions(ids)) {
      values.addAll(query(sql.formatted(marks(some)), mapper, parameters(some, before)));
    }
    return values;
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /** Empty where the column is null. */
  public static Optional<Instant> optionalInstant(ResultSet row, String column)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }

  private static List<List<String>> portions(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += IN_LIST) {
      portions.add(all.subList(from, Math.min(all.size(), from + IN_LIST)));
    }
    return portions;
  }

  private static Object[] parameters(List<String> ids, Object... before) {
    List<Object> parameters = new ArrayList<>(List.of(before));
    parameters.addAll(ids);
    return parameters.toArray();
  }

  private static String marks(List<String> values) {
    return values.stream().map(value -> "?").collect(Collectors.joining(","));
  }

  private static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(i + 1, value instanceof Instant instant ? stored(instant) : value);
    }
  }

  /** The driver would cut other years to two bytes in silence. */
  private static LocalDateTime stored(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("no time for a database: " + instant);
    }
    return time;
  }
}
