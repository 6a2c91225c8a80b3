package fr.livrestaka.rest.accounts.exports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.exports.DataArchive;
import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.application.accounts.exports.PersonalFile.Kind;
import fr.livrestaka.application.accounts.port.StoredBytes;
import fr.livrestaka.domain.files.StoredPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipStreamTest {
  private final AtomicLong opened = new AtomicLong();
  private final AtomicInteger closed = new AtomicInteger();

  @Test
  void isReadByWhoeverReadsArchives() throws IOException {
    Map<String, byte[]> entries =
        unpacked(new ZipStream(archive(List.of(file("Roman.docx", "orders/100000")))));
    assertThat(entries).containsOnlyKeys("donnees.json", "Commandes/Roman.docx");
    assertThat(entries.get("donnees.json")).asString(StandardCharsets.UTF_8).isEqualTo("{\"é\":1}");
    assertThat(entries.get("Commandes/Roman.docx")).hasSize(100_000);
    assertThat(closed).hasValue(1);
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndHoldsUpNoOther() throws IOException {
    Map<String, byte[]> entries =
        unpacked(
            new ZipStream(
                archive(
                    List.of(
                        file("a.pdf", "orders/unopened"),
                        file("b.pdf", "orders/broken"),
                        file("c.pdf", "orders/missing"),
                        file("d.pdf", "orders/7")))));
    assertThat(entries.get("Commandes/d.pdf")).hasSize(7);
    assertThat(entries.get("Commandes/b.pdf")).hasSize(3);
    assertThat(entries.get("FICHIERS ABSENTS.txt"))
        .asString(StandardCharsets.UTF_8)
        .contains("Commandes/a.pdf", "Commandes/b.pdf", "Commandes/c.pdf")
        .doesNotContain("d.pdf");
  }

  /** Eight gibibytes would neither fit into memory nor into an array. */
  @Test
  void nothingIsReadBeforeItIsAskedFor() throws IOException {
    try (ZipStream zip = new ZipStream(archive(List.of(file("a.bin", "orders/8589934592"))))) {
      byte[] some = new byte[8192];
      for (int i = 0; i < 20; i++) assertThat(zip.read(some)).isPositive();
      assertThat(opened.get()).isLessThan(64L * 1024 * 1024);
    }
    assertThat(closed).hasValue(1);
  }

  private DataArchive archive(List<PersonalFile> files) {
    return new DataArchive("x.zip", Map.of("donnees.json", "{\"é\":1}"), files, store());
  }

  private static PersonalFile file(String name, String path) {
    return new PersonalFile(Kind.ORDER_FILE, "", name, Optional.of(new StoredPath(path)));
  }

  private static Map<String, byte[]> unpacked(InputStream bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  /** A store whose files are as large as they are called. */
  private StoredBytes store() {
    return new StoredBytes() {
      @Override
      public Optional<Supplier<InputStream>> find(StoredPath path) {
        return content(path.name());
      }

      @Override
      public int abandonUnnamed(Predicate<StoredPath> isErased) {
        return 0;
      }
    };
  }

  private Optional<Supplier<InputStream>> content(String name) {
    return switch (name) {
      case "missing" -> Optional.empty();
      case "unopened" ->
          Optional.of(
              () -> {
                throw new IllegalStateException("not ours to decrypt");
              });
      case "broken" -> Optional.of(Broken::new);
      default -> Optional.of(() -> new Noise(Long.parseLong(name)));
    };
  }

  private static final class Broken extends InputStream {
    private final InputStream first = new ByteArrayInputStream(new byte[3]);

    @Override
    public int read() throws IOException {
      int next = first.read();
      if (next < 0) throw new IOException("the disk is gone");
      return next;
    }
  }

  /** So many bytes that hardly pack. */
  private final class Noise extends InputStream {
    private final RandomGenerator random = new Random(1);
    private long left;

    Noise(long size) {
      left = size;
    }

    @Override
    public int read() {
      if (left == 0) return -1;
      left--;
      opened.incrementAndGet();
      return random.nextInt(256);
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
