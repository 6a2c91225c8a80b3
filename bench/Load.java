import fr.livrestaka.bootstrap.config.Database;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.persistence.migration.DatabaseMigration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Fills a database of ours with made-up business, the same for the same seed: at scale 1, 20 000
 * users, 100 000 orders, 50 000 invoices, 200 000 messages in 10 000 conversations, 200 000
 * notifications, 50 000 files and 100 000 deliveries that are done. The database is the one that the environment names (DATABASE_URL, or the embedded
 * one below STAKA_HOME). Runs from the program's own jar; see bench/load.
 */
public class Load {
  static final int BATCH = 2000;
  static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
  static final int DAYS = 1000;
  // this author has one order in fifty
  static final int BUSY = 8;
  // this one is the administrator whom all authors write to
  static final int TEAM = 0;
  // bcrypt, cost 10, of "Bench-mark-2026"; filled in by main
  static String hash;

  final Connection connection;
  final Random random = new Random(20261125);
  final int users;
  final int orders;
  final int conversations;

  Load(Connection connection, int scale) {
    this.connection = connection;
    this.users = 20_000 * scale;
    this.orders = 100_000 * scale;
    this.conversations = 10_000 * scale;
  }

  public static void main(String[] arguments) throws Exception {
    int scale = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
    hash =
        org.springframework.security.crypto.bcrypt.BCrypt.hashpw(
            "Bench-mark-2026", org.springframework.security.crypto.bcrypt.BCrypt.gensalt(10));
    long begin = System.nanoTime();
    Map<String, String> environment = new java.util.HashMap<>(System.getenv());
    environment.put("APP_ENV", "development");
    try (Database database = Database.open(SettingsReader.read(environment))) {
      DatabaseMigration.run(database.jdbcUrl(), database.username(), database.password());
      Properties many = new Properties();
      many.setProperty("user", database.username());
      many.setProperty("password", database.password());
      many.setProperty("rewriteBatchedStatements", "true");
      // an index of all messages takes longer than the address of the database has patience
      many.setProperty("socketTimeout", "0");
      try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), many)) {
        connection.setAutoCommit(false);
        Load load = new Load(connection, scale);
        if (arguments.length > 1) load.onlyMessages();
        else load.all();
      }
    }
    System.out.printf("loaded scale %d in %d s%n", scale, (System.nanoTime() - begin) / 1_000_000_000);
    System.exit(0);
  }

  void all() throws SQLException {
    users();
    orders();
    invoices();
    payments();
    creditNotes();
    messages();
    notifications();
    files();
    attachments();
    auditLog();
    outbox();
    try (var statement = connection.createStatement()) {
      statement.execute("ANALYZE TABLE users, commandes, invoices, payments, credit_notes, messages, notifications, files, message_attachments, audit_logs, outbox");
    }
  }

  /** The full-text index is made at the end, which is much quicker than row by row. */
  void onlyMessages() throws SQLException {
    try (var statement = connection.createStatement()) {
      users();
      statement.execute("ALTER TABLE messages DROP KEY messages_words_idx");
      messages();
      statement.execute("ALTER TABLE messages ADD FULLTEXT KEY messages_words_idx (subject, content)");
      statement.execute("ANALYZE TABLE users, messages");
    }
  }

  void users() throws SQLException {
    fill(
        "users",
        "id,prenom,nom,email,password,role,isActive,createdAt,updatedAt",
        users,
        n -> new Object[] {user(n), pick("Lina", "Marc", "Inès", "Paul"), "Auteur " + n,
            "auteur" + n + "@bench.example.org", hash, n == TEAM ? "ADMIN" : "USER", 1, day(n, users), day(n, users)});
  }

  void orders() throws SQLException {
    String[] statuses = {"EN_ATTENTE", "EN_ATTENTE_VERIFICATION", "EN_ATTENTE_CONSULTATION",
        "ESTIMATION_ENVOYEE", "PAYEE", "EN_COURS", "TERMINE", "ANNULEE", "SUSPENDUE"};
    fill(
        "commandes",
        "id,userId,titre,description,statut,paymentStatus,stripeSessionId,amount,pagesDeclarees,"
            + "createdAt,updatedAt,dateEcheance",
        orders,
        n -> {
          boolean paid = n % 2 == 0;
          int owner = n % 50 == 0 ? BUSY : random.nextInt(users);
          return new Object[] {order(n), user(owner), title(n),
              "Un roman de " + (50 + n % 400) + " pages", statuses[random.nextInt(9)],
              paid ? "paid" : null, paid ? "cs_bench_" + n : null, paid ? 20000 + n % 60000 : null,
              50 + n % 400, day(n, orders), day(n, orders), n % 3 == 0 ? day(n, orders) : null};
        });
  }

  void invoices() throws SQLException {
    int count = orders / 2;
    fill(
        "invoices",
        "id,commandeId,number,amount,taxAmount,pdfUrl,status,issuedAt,paidAt,createdAt,updatedAt",
        count,
        n -> new Object[] {id("1", n), order(n * 2), "BENCH-" + n, 20000 + n % 60000, 0,
            "/uploads/invoices/bench-" + n + ".pdf", "PAID", day(n, count), day(n, count),
            day(n, count), day(n, count)});
  }

  void payments() throws SQLException {
    int count = orders / 2;
    fill(
        "payments",
        "id,commandeId,stripeSessionId,amount,refundable,paidAt",
        count,
        n -> new Object[] {id("b", n), order(n * 2), "cs_bench_" + n * 2, 20000 + n % 60000,
            20000 + n % 60000, day(n, count)});
  }

  /** One invoice in ten has been credited; their contents are gone, as after ten years. */
  void creditNotes() throws SQLException {
    int count = orders / 20;
    fill(
        "credit_notes",
        "id,invoiceId,cause,number,year,sequence,amount,taxAmount,pdfUrl,issuedAt,content,previousHash,hash",
        count,
        n -> new Object[] {id("9", n), id("1", n * 10), "bench", "BENCH-AVOIR-" + n, 2000, n + 1,
            5000, 0, "", day(n, count), "", String.format("%064x", n), String.format("%064x", n + 1)});
  }

  void messages() throws SQLException {
    int count = conversations * 20;
    fill(
        "messages",
        "id,conversationId,senderId,receiverId,content,type,statut,isRead,createdAt,updatedAt",
        count,
        n -> {
          int talk = n % conversations;
          boolean fromAuthor = (n / conversations) % 2 == 0;
          String author = user(1 + talk % (users - 1));
          String team = user(TEAM);
          return new Object[] {id("2", n), "thread_bench_" + talk, fromAuthor ? author : team,
              fromAuthor ? team : author, "Bonjour, voici le chapitre " + n + " du manuscrit.",
              "USER_MESSAGE", "ENVOYE", n % 10 == 0 ? 0 : 1, day(n, count), day(n, count)};
        });
  }

  void notifications() throws SQLException {
    int count = users * 10;
    fill(
        "notifications",
        "id,userId,title,message,type,priority,isRead,isDeleted,expiresAt,createdAt,updatedAt",
        count,
        n -> new Object[] {id("3", n), user(n % users), "Projet mis à jour", "Votre projet avance.",
            "INFO", "NORMALE", n % 4 == 0 ? 0 : 1, 0,
            Timestamp.from(Instant.parse("2099-01-01T00:00:00Z")), day(n, count), day(n, count)});
  }

  void files() throws SQLException {
    int count = orders / 2;
    fill(
        "files",
        "id,filename,storedName,mimeType,size,url,uploadedById,commandeId,createdAt,updatedAt",
        count,
        n -> new Object[] {id("5", n), "chapitre.pdf", n + ".pdf", "application/pdf", 100_000,
            "/uploads/orders/" + n + ".pdf", user(n % users), order(random.nextInt(orders)),
            day(n, count), day(n, count)});
  }

  /** One message in twenty has a file. */
  void attachments() throws SQLException {
    fill(
        "message_attachments",
        "id,messageId,fileId",
        conversations,
        n -> new Object[] {id("8", n), id("2", n * 20 + n % 20), id("5", n)});
  }

  void auditLog() throws SQLException {
    String[] severities = {"LOW", "MEDIUM", "HIGH"};
    fill(
        "audit_logs",
        "id,timestamp,adminEmail,action,targetType,targetId,details,severity,createdAt",
        orders,
        n -> new Object[] {id("a", n), day(n, orders), "auteur" + n % users + "@bench.example.org",
            pick("USER_UPDATED", "COMMAND_STATUS_CHANGED", "FILE_DOWNLOADED"), "user", user(n % users),
            "{}", severities[n % 3], day(n, orders)});
  }

  /** Deliveries of the last days, all done. */
  void outbox() throws SQLException {
    Timestamp now = Timestamp.from(Instant.now());
    fill(
        "outbox",
        "id,eventId,eventType,listener,payload,status,attempts,nextAttemptAt,occurredAt,completedAt",
        orders,
        n -> new Object[] {id("6", n), id("7", n), "OrderPlaced", "bench", "", "DONE", 1, now, now,
            now});
  }

  void fill(String table, String columns, int count, IntFunction<Object[]> row)
      throws SQLException {
    int width = columns.split(",").length;
    String sql =
        "INSERT INTO " + table + " (" + columns + ") VALUES (?" + ",?".repeat(width - 1) + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int n = 0; n < count; n++) {
        Object[] values = row.apply(n);
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
        if (n % BATCH == BATCH - 1 || n == count - 1) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
    System.out.println(table + " " + count);
  }

  Timestamp day(int n, int count) {
    return Timestamp.from(START.plus((long) n * DAYS * 86_400 / count, ChronoUnit.SECONDS));
  }

  static String user(int n) {
    return id("0", n);
  }

  static String order(int n) {
    return id("4", n);
  }

  /** Ids in order of insertion, as the program's own are. */
  static String id(String kind, int n) {
    return String.format("0190%s000-0000-7000-8000-%012x", kind, n);
  }

  String title(int n) {
    return pick("Les dunes", "La rivière", "Mémoires d'été", "L'inconnue du quai") + " " + n;
  }

  String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
