package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.ThreadMXBean;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Large files pass through the program; they never sit in its memory. */
class LargeFilesHttpTest {
  private static final int AT_ONCE = 8;
  private static final int FILE = 50 << 20;
  private static final int MOST_MEMORY = 64 << 20;
  private static final String END = "\r\n--limite--\r\n";

  private final Person author = People.register();
  private final String order = FileCalls.order(author, "Tome 1");
  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : open) socket.close();
  }

  @Test
  void eightSlowReadersOfFiftyMegabytesTakeUpNextToNoMemory() throws IOException {
    String file = largeFile();
    long before = memory();
    for (int i = 0; i < AT_ONCE; i++) {
      Socket socket = connect();
      send(
          socket, "GET /api/files/download/" + file + " HTTP/1.1\r\n", "Connection: close\r\n\r\n");
      InputStream answer = socket.getInputStream();
      assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
    }
    assertThat(memory() - before).isLessThan(MOST_MEMORY);
    InputStream first = open.get(0).getInputStream();
    assertThat(first.transferTo(OutputStream.nullOutputStream())).isGreaterThan(FILE);
  }

  @Test
  void eightSlowSendersTakeUpNextToNoMemory() throws IOException {
    long before = memory();
    String form =
        "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    for (int i = 0; i < AT_ONCE; i++) {
      Socket socket = connect();
      send(
          socket,
          "POST /api/files/projects/" + order + "/upload HTTP/1.1\r\n",
          "Content-Type: multipart/form-data; boundary=limite\r\nContent-Length: 20000000\r\n\r\n"
              + form);
      new ZerosStream(19_000_000).transferTo(socket.getOutputStream());
    }
    await().until(() -> spooledBytes() > AT_ONCE * 18_000_000L);
    assertThat(memory() - before).isLessThan(MOST_MEMORY);
  }

  @Test
  void fourOrdersOfFiftyMegabytesAreTakenInWithoutBeingReadIntoMemory() throws Exception {
    for (int i = 0; i < 4; i++) sendButTheEnd(connect());
    await().until(() -> spooledBytes() > 4 * (FILE - 1_000_000L));
    long before = memory();
    long allocated = allocated();
    for (Socket socket : open) {
      socket.getOutputStream().write(END.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 201");
    }
    assertThat(allocated() - allocated).isLessThan(3L * FILE);
    assertThat(memory() - before).isLessThan(MOST_MEMORY);
    assertThat(
            TestSql.count(
                "files WHERE uploadedById = ? AND size = ? AND description LIKE 'TEMP_PENDING:%'",
                author.id(), FILE))
        .isEqualTo(4);
  }

  private void sendButTheEnd(Socket socket) throws IOException {
    String tariff = TestSql.text("SELECT id FROM tarifs WHERE nom LIKE ? LIMIT 1", "%KDP%");
    String start =
        part("serviceId", "\r\n\r\n" + tariff + "\r\n")
            + part("titre", "\r\n\r\nLes dunes\r\n")
            + part("files", "; filename=\"a.bin\"\r\n\r\n");
    send(
        socket,
        "POST /api/commandes/create-paid-project HTTP/1.1\r\n",
        "Content-Type: multipart/form-data; boundary=limite\r\nContent-Length: "
            + (start.length() + FILE + END.length())
            + "\r\n\r\n"
            + start);
    new ZerosStream(FILE).transferTo(socket.getOutputStream());
  }

  private static String part(String name, String rest) {
    return "--limite\r\nContent-Disposition: form-data; name=\"" + name + "\"" + rest;
  }

  private String largeFile() throws IOException {
    String file = FileCalls.added(author, order, "a.pdf");
    String name = UUID.randomUUID() + ".bin";
    Path bytes = Files.createDirectories(uploads().resolve("orders")).resolve(name);
    try (OutputStream out = Files.newOutputStream(bytes)) {
      new ZerosStream(FILE).transferTo(out);
    }
    TestSql.update(
        "UPDATE files SET url = ?, size = ? WHERE id = ?", "/uploads/orders/" + name, FILE, file);
    return file;
  }

  private Socket connect() throws IOException {
    URI address = FileCalls.address("/");
    Socket socket = new Socket(address.getHost(), address.getPort());
    open.add(socket);
    return socket;
  }

  private void send(Socket socket, String line, String rest) throws IOException {
    String head = line + "Host: localhost\r\nAuthorization: Bearer " + author.token() + "\r\n";
    socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * By all threads, what is garbage by now included; what the rest of the program does meanwhile
   * takes up less than the fourth file would.
   */
  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
  }

  private static long memory() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long direct =
        ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
            .filter(pool -> pool.getName().equals("direct"))
            .mapToLong(BufferPoolMXBean::getMemoryUsed)
            .sum();
    return heap + direct + networkBuffers();
  }

  /** What Netty has beside the JVM's books. */
  private static long networkBuffers() {
    try {
      Object used =
          Class.forName("io.netty.util.internal.PlatformDependent")
              .getMethod("usedDirectMemory")
              .invoke(null);
      return Math.max(0, (Long) used);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long spooledBytes() throws IOException {
    try (Stream<Path> files = Files.list(TestProgram.shared().home().resolve("spool"))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static Path uploads() {
    return TestProgram.shared().home().resolve("uploads");
  }
}
