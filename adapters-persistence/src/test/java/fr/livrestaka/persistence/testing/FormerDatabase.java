package fr.livrestaka.persistence.testing;

import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A database as the former service leaves it: its tables, made without our migration tool. */
public final class FormerDatabase {
  private final Schema schema;

  private FormerDatabase(Schema schema) {
    this.schema = schema;
  }

  /** The 15 tables, empty, in a new schema. */
  public static FormerDatabase create() {
    FormerDatabase database = empty();
    database.run(script("/db/migration/V1__adopted_schema.sql"));
    return database;
  }

  /** A new schema without any table. */
  public static FormerDatabase empty() {
    return new FormerDatabase(TestDatabase.newSchema());
  }

  public Schema schema() {
    return schema;
  }

  public void run(List<String> statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All rows of a query, every column as text. */
  public List<List<String>> rows(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** The statements of a resource; each ends with a semicolon at the end of a line. */
  public static List<String> script(String resource) {
    try (InputStream stream = FormerDatabase.class.getResourceAsStream(resource)) {
      String text =
          new String(
              Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split(";\\s*\n")).stream()
          .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
          .filter(statement -> !statement.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
