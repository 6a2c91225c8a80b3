import fr.livrestaka.bootstrap.Program;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.persistence.embedded.EmbeddedDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows how the database runs the statements of lists and counts, on the data that Load has made.
 * The statements are not copied here: the program runs, is asked for everything once, and what the
 * database has heard is read from its log and explained. Ends with 1 where a statement reads a
 * whole table (or a whole index) that grows with the business. See bench/explain.
 */
public class Explain {
  static final Set<String> SMALL = Set.of("tarifs", "faqs", "pages");
  static final Set<String> WHOLE = Set.of("ALL", "index");
  // walked in their order until a LIMIT, of which EXPLAIN does not tell
  static final Set<String> CUT_SHORT =
      Set.of(
          "messages_createdAt_idx",
          "commandes_createdAt_idx",
          "invoices_createdAt_idx",
          "invoices_createdAt_id_idx",
          "credit_notes_issuedAt_idx",
          "audit_logs_timestamp_idx");
  // totals of everything there is: each row counts, so that an index of them is the least to read
  static final Pattern TOTAL =
      Pattern.compile(
          "SELECT (?:[ci]\\.)?\\w+, COUNT\\(\\*\\) AS \\w+(?:, SUM\\(i\\.amount\\) AS cents)?"
              + " FROM (?:commandes c|invoices i|audit_logs) GROUP BY .*"
              + "|SELECT COUNT\\(\\*\\) AS \\w+ FROM (?:audit_logs|credit_notes)");
  // a part of a text can only be found by reading; what is read is the narrowest index that has it
  static final Pattern PART =
      Pattern.compile("SELECT c\\.statut, COUNT\\(\\*\\) AS orders FROM commandes c JOIN users .* LIKE .*");
  static final Set<String> READ_FOR_PARTS = Set.of("commandes_search_idx");
  static final Pattern ENTRY =
      Pattern.compile("^(?:\\d{6}\\s+\\d+:\\d\\d:\\d\\d)?\\s+\\d+ ([A-Z][A-Za-z ]*)\\t(.*)$");
  static final Pattern SOURCE =
      Pattern.compile("(?i)\\b(?:FROM|JOIN)\\s+`?(\\w+)`?(?:\\s+(?:AS\\s+)?`?(\\w+)`?)?");
  static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

  static final List<String> PATHS =
      List.of(
          "/api/auth/me",
          "/api/commandes?limit=10",
          "/api/commandes?limit=10&statut=EN_COURS",
          "/api/commandes?page=2&limit=10",
          "/api/commandes?limit=10&cursor={orders}",
          "/api/commandes?limit=10&statut=EN_COURS&cursor={orders}",
          "/api/projects?limit=10",
          "/api/projects?limit=10&status=active",
          "/api/projects?limit=10&status=pending",
          "/api/projects?limit=10&status=completed",
          "/api/projects?limit=10&search=dunes",
          "/api/projects?limit=10&status=pending&search=dunes",
          "/api/projects?limit=10&cursor={projects}",
          "/api/projects?limit=10&status=pending&search=dunes&cursor={projects}",
          "/api/projects/counts",
          "/api/users/me/stats",
          "/api/notifications?limit=20",
          "/api/notifications?limit=20&page=2",
          "/api/notifications?limit=20&unreadOnly=true",
          "/api/notifications/unread-count",
          "/api/payment-methods",
          "/api/messages",
          "/api/messages/threads/admin-support",
          "/api/messages/drafts",
          "/api/messages/search?q=chapitre",
          "/api/files/user/all",
          "/api/invoices?limit=10",
          "/api/files/user/all?limit=20",
          "/api/stats/annual?year=2026",
          "/api/tarifs",
          "/api/faq");

  static final List<String> ADMIN_PATHS =
      List.of(
          "/api/messages?limit=20",
          "/api/messages?limit=20&page=100",
          "/api/messages?limit=20&cursor={inbox}",
          "/api/messages/unread-count",
          "/api/messages/threads/01900000-0000-7000-8000-000000000009",
          "/api/messages/conversations/thread_bench_12",
          "/api/messages/search?q=chapitre%20199990",
          "/api/consultations/requests",
          "/api/admin/factures?limit=20",
          "/api/admin/factures?limit=20&sortBy=dueAt&sortOrder=asc&statut=EN_ATTENTE",
          "/api/admin/avoirs?limit=20",
          "/api/admin/commandes?limit=20",
          "/api/admin/commandes?limit=20&search=dunes",
          "/api/admin/users?limit=20",
          "/api/admin/users?limit=20&role=ADMIN&isActive=true",
          "/api/admin/users/stats",
          "/api/admin/users/01900000-0000-7000-8000-000000000008",
          "/api/admin/audit/logs?limit=50",
          "/api/admin/audit/logs?limit=50&severity=HIGH&dateFrom=2026-01-01",
          "/api/admin/audit/stats",
          "/api/admin/stats",
          "/api/admin/pages",
          "/api/admin/faq");

  final HttpClient http = HttpClient.newHttpClient();
  final Map<String, String> cursors = new HashMap<>();
  final List<String> faults = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(System.getenv("STAKA_HOME")).toAbsolutePath();
    Path log = home.resolve("statements.log");
    Files.deleteIfExists(log);
    List<String> options =
        List.of("--general-log=1", "--log-output=FILE", "--general-log-file=" + log);
    int result;
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(home.resolve("database"), "explain", options)) {
      result = new Explain().all(database.jdbcUrl("staka"), log);
    }
    System.exit(result);
  }

  int all(String url, Path log) throws Exception {
    int begin = ask(url, log);
    Map<String, String> statements = statements(Files.readAllLines(log).stream().skip(begin).toList());
    try (Connection connection =
        DriverManager.getConnection(url, EmbeddedDatabase.USERNAME, "explain")) {
      for (String statement : statements.values()) explain(connection, statement);
    }
    System.out.printf("%d statements, %d of them read too much%n", statements.size(), faults.size());
    faults.forEach(System.out::println);
    return faults.isEmpty() && statements.size() > 15 ? 0 : 1;
  }

  /** Runs the program, asks it for everything, and returns how much was logged before. */
  int ask(String url, Path log) throws Exception {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(
        Map.of(
            "APP_ENV", "development",
            "PORT", "0",
            "DATABASE_URL", url,
            "DATABASE_USERNAME", EmbeddedDatabase.USERNAME,
            "DATABASE_PASSWORD", "explain"));
    try (Program program = Program.start(SettingsReader.read(environment))) {
      URI base = program.address();
      int begin = Files.readAllLines(log).size();
      String author = signIn(base, "auteur8");
      for (String path : PATHS) get(base, path, author);
      String admin = signIn(base, "auteur0");
      for (String path : ADMIN_PATHS) get(base, path, admin);
      return begin;
    }
  }

  String signIn(URI base, String name) throws Exception {
    String body =
        "{\"email\":\"" + name + "@bench.example.org\",\"password\":\"Bench-mark-2026\"}";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/api/auth/login"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return field(send(request).body(), Pattern.compile("\"token\":\"([^\"]+)\""));
  }

  void get(URI base, String path, String token) throws Exception {
    String full = path;
    for (var cursor : cursors.entrySet()) {
      full = full.replace("{" + cursor.getKey() + "}", cursor.getValue());
    }
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(base.resolve(full)).header("Authorization", "Bearer " + token));
    answer.headers().firstValue("X-Next-Cursor").ifPresent(at -> cursors.putIfAbsent("inbox", at));
    Matcher found = CURSOR.matcher(answer.body());
    if (found.find()) {
      cursors.putIfAbsent(path.startsWith("/api/projects") ? "projects" : "orders", found.group(1));
    }
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    var response = http.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.request().uri() + " " + response.body());
    }
    return response;
  }

  static String field(String json, Pattern pattern) {
    Matcher found = pattern.matcher(json);
    if (!found.find()) throw new IllegalStateException(json);
    return found.group(1);
  }

  /** One statement of each shape, in the order of their texts. */
  static Map<String, String> statements(List<String> log) {
    Map<String, String> byShape = new TreeMap<>();
    StringBuilder current = new StringBuilder();
    for (String line : log) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        current.append(' ').append(line.strip());
        continue;
      }
      keep(byShape, current.toString());
      current.setLength(0);
      if (entry.group(1).equals("Query") || entry.group(1).equals("Execute")) {
        current.append(entry.group(2));
      }
    }
    keep(byShape, current.toString());
    return byShape;
  }

  static void keep(Map<String, String> byShape, String statement) {
    String text = statement.strip().replaceAll("\\s+", " ");
    if (!text.startsWith("SELECT") || !SOURCE.matcher(text).find()) return;
    if (text.toLowerCase().contains("information_schema") || text.contains("@@")) return;
    byShape.putIfAbsent(
        text.replaceAll("'(?:[^'\\\\]|\\\\.|'')*'", "?").replaceAll("\\b\\d+\\b", "?"), text);
  }

  void explain(Connection connection, String statement) throws SQLException {
    Map<String, String> tables = new LinkedHashMap<>();
    for (Matcher source = SOURCE.matcher(statement); source.find(); ) {
      tables.put(source.group(1), source.group(1));
      if (source.group(2) != null) tables.put(source.group(2), source.group(1));
    }
    System.out.println(statement);
    try (var explain = connection.createStatement();
        ResultSet row = explain.executeQuery("EXPLAIN " + statement)) {
      while (row.next()) step(statement, row, tables);
    }
    System.out.println();
  }

  static boolean isForAPart(String statement, String key) {
    return PART.matcher(statement).matches() && READ_FOR_PARTS.contains(String.valueOf(key));
  }

  void step(String statement, ResultSet row, Map<String, String> tables) throws SQLException {
    String table = tables.getOrDefault(String.valueOf(row.getString("table")), "");
    String type = String.valueOf(row.getString("type"));
    System.out.printf(
        "    %-16s %-12s key %-40s rows %-8s %s%n",
        table, type, row.getString("key"), row.getString("rows"), row.getString("Extra"));
    boolean fits =
        type.equals("index")
            && (CUT_SHORT.contains(row.getString("key"))
                || TOTAL.matcher(statement).matches()
                || isForAPart(statement, row.getString("key")));
    if (WHOLE.contains(type) && !fits && !table.isEmpty() && !SMALL.contains(table)) {
      faults.add(type + " on " + table + ": " + statement);
    }
  }
}
