package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that break off or have been damaged are told as such, whatever is wrong with them. */
class BrokenArchivesTest {
  private static final int LISTED = 0x02014b50;

  @TempDir Path folder;
  private final ArchiveGuard guard = new ArchiveGuard();

  @Test
  void anArchiveWhoseContentBreaksOffIsUnreadable() throws IOException {
    assertThat(inspect(shortened(zip("a.bin", noise(10_000))))).contains(ContentDanger.UNREADABLE);
  }

  @Test
  void anArchiveThatBreaksOffWithinAnotherIsBytesLikeOthers() throws IOException {
    byte[] inner = zip("a.bin", noise(10_000));
    byte[] half = Arrays.copyOf(inner, inner.length / 2);
    assertThat(inspect(zip("half.zip", half))).isEmpty();
    assertThat(inspect(shortened(zip("whole.zip", inner)))).contains(ContentDanger.UNREADABLE);
  }

  @Test
  void nothingThatIsWrongWithAnArchiveIsAFault() throws IOException {
    byte[] whole = zip("b.zip", zip("a.bin", noise(600)));
    for (int length = 0; length < whole.length; length++) {
      assertIsJudged(Arrays.copyOf(whole, length), "cut at " + length);
    }
    for (int at = 0; at < whole.length; at++) {
      for (int change : new int[] {0x01, 0x80, 0xff}) {
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) change;
        assertIsJudged(damaged, "changed at " + at);
      }
    }
  }

  private void assertIsJudged(byte[] content, String what) {
    assertThatCode(() -> inspect(content)).as(what).doesNotThrowAnyException();
  }

  private Optional<ContentDanger> inspect(byte[] content) throws IOException {
    return guard.inspect(
        Files.write(folder.resolve("content"), content), new ContentType("application/zip"));
  }

  /** The list of entries gives half the packed size. */
  private static byte[] shortened(byte[] zip) {
    byte[] result = zip.clone();
    ByteBuffer bytes = ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < result.length - 46; at++) {
      if (bytes.getInt(at) == LISTED) bytes.putInt(at + 20, bytes.getInt(at + 20) / 2);
    }
    return result;
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(3).nextBytes(bytes);
    return bytes;
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
