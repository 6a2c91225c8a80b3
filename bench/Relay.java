import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.Program;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.events.TariffChanged;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.support.events.ContactRequested;
import fr.livrestaka.persistence.shared.Statements;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast the outbox is drained, and how long what follows a change takes meanwhile. Records mixed
 * events (status changes, new orders, correctors, requests by mail, tariffs, files) on the data that
 * Load has made, with a mail server that answers or hangs, and watches the table {@code outbox}. Of
 * the program it needs only what records events, so that it runs on older versions, too. See
 * bench/relay.
 */
public class Relay {
  static final String MAILED = "(listener LIKE '%.mail-%' OR listener LIKE '%activation-link')";
  static final int ORDERS = 100_000;
  static final int USERS = 20_000;
  static final int AT_ONCE = 50;

  final Program program;
  final String mark;

  Relay(Program program) {
    this.program = program;
    this.mark = text("SELECT COALESCE(MAX(id), '') FROM outbox");
  }

  public static void main(String[] arguments) throws Exception {
    int events = Integer.parseInt(arguments[0]);
    boolean hangs = arguments[1].equals("hangs");
    int limit = Integer.parseInt(arguments[2]);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("APP_ENV", "development");
    environment.put("SMTP_URL", "smtp://127.0.0.1:" + mailServer(hangs));
    try (Program program = Program.start(SettingsReader.read(environment))) {
      new Relay(program).measure(events, hangs, limit);
    }
    System.exit(0);
  }

  void measure(int events, boolean hangs, int limit) throws InterruptedException {
    long begin = System.nanoTime();
    record(events);
    double recorded = seconds(begin);
    String counted = hangs ? " AND NOT " + MAILED : "";
    long all = count("id > ?" + counted);
    while (seconds(begin) < limit && count("status = 'PENDING' AND id > ?" + counted) > 0) {
      Thread.sleep(200);
    }
    double took = seconds(begin);
    long left = count("status = 'PENDING' AND id > ?" + counted);
    System.out.printf(
        "%d events, %d deliveries, mail server %s; recorded in %.1f s%n",
        events, count("id > ?"), hangs ? "hangs" : "answers", recorded);
    System.out.printf(
        "%s: %d of %d done after %.1f s, %.1f deliveries/s%s%n",
        hangs ? "what is not mailed" : "all",
        all - left,
        all,
        took,
        (all - left) / took,
        left > 0 ? ", stopped there" : "");
    latencies(hangs);
  }

  void record(int events) {
    for (int from = 0; from < events; from += AT_ONCE) {
      int first = from;
      int end = Math.min(events, from + AT_ONCE);
      inTransaction(
          () -> {
            for (int n = first; n < end; n++) outbox().record(event(n));
            return end;
          });
    }
  }

  DomainEvent event(int n) {
    OrderId order = new OrderId(id("4", n % ORDERS));
    return switch (n % 10) {
      case 0, 1, 2, 3 -> moved(order);
      case 4, 5 ->
          new ContactRequested("Lina", "lina" + n + "@bench.example.org", "0600000000", "S", "M");
      case 6 -> new OrderPlaced(order, new AccountId(id("0", n % USERS)));
      case 7 -> new CorrectorAssigned(order, new AccountId(id("0", n % USERS)));
      case 8 -> new StoredFileAbandoned(new StoredPath("orders/bench-" + n + ".pdf"));
      default -> new TariffChanged(new TariffId(id("9", n)));
    };
  }

  static DomainEvent moved(OrderId order) {
    return new OrderStatusChanged(
        order, OrderStatus.EN_ATTENTE, OrderStatus.EN_COURS, Actor.Part.ADMIN);
  }

  /** One status change after the other, for twenty seconds, on top of what is left. */
  void latencies(boolean hangs) throws InterruptedException {
    String before = text("SELECT MAX(id) FROM outbox");
    for (int n = 0; n < 100; n++) {
      int order = n;
      inTransaction(
          () -> {
            outbox().record(moved(new OrderId(id("4", order))));
            return order;
          });
      Thread.sleep(200);
    }
    Thread.sleep(2000);
    List<Double> millis =
        new ArrayList<>(
            query(
                "SELECT TIMESTAMPDIFF(MICROSECOND, occurredAt, COALESCE(completedAt, UTC_TIMESTAMP(3)))"
                    + " / 1000 AS v FROM outbox WHERE eventType = 'OrderStatusChanged' AND id > ?",
                before));
    Collections.sort(millis);
    long open = number("SELECT COUNT(*) AS v FROM outbox WHERE eventType = 'OrderStatusChanged' AND status = 'PENDING' AND id > ?", before);
    System.out.printf(
        "what follows a status change, mail server %s: p50 %.0f ms, p99 %.0f ms of %d%s%n",
        hangs ? "hangs" : "answers",
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 99 / 100),
        millis.size(),
        open > 0 ? " (" + open + " of them have not happened yet)" : "");
  }

  /** Says what SMTP wants to hear, or nothing at all. */
  static int mailServer(boolean hangs) throws IOException {
    ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    List<Socket> hung = Collections.synchronizedList(new ArrayList<>());
    Thread.ofVirtual()
        .start(
            () -> {
              while (true) {
                try {
                  Socket caller = server.accept();
                  if (hangs) hung.add(caller);
                  else Thread.ofVirtual().start(() -> talk(caller));
                } catch (IOException e) {
                  return;
                }
              }
            });
    return server.getLocalPort();
  }

  static void talk(Socket caller) {
    try (caller) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      say(caller, "220 bench");
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data && !line.equals(".")) continue;
        say(caller, line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok");
        data = line.equals("DATA");
      }
    } catch (IOException e) {
      return;
    }
  }

  static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  static String id(String kind, int n) {
    return "0190%s000-0000-7000-8000-%012x".formatted(kind, n);
  }

  Outbox outbox() {
    return program.context().getBean(Outbox.class);
  }

  <T> T inTransaction(java.util.function.Supplier<T> work) {
    return program.context().getBean(Transactions.class).write(work);
  }

  long count(String where) {
    return number("SELECT COUNT(*) AS v FROM outbox WHERE " + where, mark);
  }

  long number(String sql, Object... values) {
    return (long) (double) query(sql, values).get(0);
  }

  List<Double> query(String sql, Object... values) {
    return inTransaction(
        () ->
            program
                .context()
                .getBean(Statements.class)
                .query(sql, row -> row.getDouble("v"), values));
  }

  String text(String sql) {
    return inTransaction(
        () -> program.context().getBean(Statements.class).query(sql, row -> row.getString(1)).get(0));
  }
}
