import fr.livrestaka.application.live.LiveHub;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.Program;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.domain.accounts.AccountId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What open streams cost (contract C N6): memory and threads of the program with and without them,
 * how long it takes until all have heard of something, and what the reader asks of the database
 * while nothing happens. Client and program share this process, so the memory is a little too high.
 * See bench/streams.
 */
public class Streams {
  static final int OF_ONE = 20;
  static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  static final Pattern USER = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

  record Person(String id, String token) {}

  public static void main(String[] arguments) throws Exception {
    int streams = Integer.parseInt(arguments[0]);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("APP_ENV", "development");
    environment.put("RATE_LIMIT_AUTH", "1000000/1");
    try (Program program = Program.start(SettingsReader.read(environment))) {
      measure(program, streams);
    }
    System.exit(0);
  }

  static void measure(Program program, int streams) throws Exception {
    List<Person> people = new ArrayList<>();
    for (int number = 0; number * OF_ONE < streams; number++) people.add(register(program));
    long before = heap();
    int threadsBefore = Thread.activeCount();
    List<SocketChannel> open = new ArrayList<>();
    long began = System.nanoTime();
    for (int number = 0; number < streams; number++) {
      open.add(connect(program, people.get(number / OF_ONE)));
    }
    awaitAll(open, "event: unread");
    LiveHub hub = program.context().getBean(LiveHub.class);
    System.out.printf("%d streams open after %.1f s%n", hub.size(), seconds(began));
    long after = heap();
    System.out.printf(
        "%.1f KB of heap a stream; threads %d, then %d%n",
        (after - before) / 1024.0 / streams, threadsBefore, Thread.activeCount());
    long told = System.nanoTime();
    for (Person person : people) {
      AccountId account = new AccountId(person.id());
      program
          .context()
          .getBean(Transactions.class)
          .writing(
              () ->
                  program
                      .context()
                      .getBean(LiveFeed.class)
                      .tell(account, LiveKind.UNREAD, ""));
    }
    double written = seconds(told);
    awaitAll(open, "event: unread");
    System.out.printf(
        "%d people told in %.2f s; all streams had heard after %.2f s%n",
        people.size(), written, seconds(told));
    for (SocketChannel one : open) one.close();
  }

  static Person register(Program program) throws IOException, InterruptedException {
    String body =
        "{\"prenom\":\"Lina\",\"nom\":\"Moreau\",\"email\":\"s%d@example.org\",\"password\":\"Relieur-vert-1\"}"
            .formatted(System.nanoTime());
    String answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(program.address().resolve("/api/auth/register"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString())
            .body();
    return new Person(find(USER, answer), find(TOKEN, answer));
  }

  static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) throw new IllegalStateException(text);
    return matcher.group(1);
  }

  static SocketChannel connect(Program program, Person person) throws IOException {
    URI address = program.address();
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress("127.0.0.1", address.getPort()));
    String request =
        "GET /api/notifications/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
            + "Authorization: Bearer "
            + person.token()
            + "\r\n\r\n";
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    return channel;
  }

  /** Until each has sent that text once more. */
  static void awaitAll(List<SocketChannel> channels, String text) throws Exception {
    List<SocketChannel> waiting = new ArrayList<>(channels);
    ByteBuffer buffer = ByteBuffer.allocate(16 * 1024);
    long end = System.nanoTime() + 120_000_000_000L;
    while (!waiting.isEmpty() && System.nanoTime() < end) {
      waiting.removeIf(channel -> has(channel, buffer, text));
      Thread.sleep(2);
    }
    if (!waiting.isEmpty()) throw new IllegalStateException(waiting.size() + " heard nothing");
  }

  static boolean has(SocketChannel channel, ByteBuffer buffer, String text) {
    try {
      buffer.clear();
      int read = channel.read(buffer);
      return read > 0
          && new String(buffer.array(), 0, read, StandardCharsets.UTF_8).contains(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static long heap() throws InterruptedException {
    for (int times = 0; times < 3; times++) {
      System.gc();
      Thread.sleep(300);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
