package fr.livrestaka.application.messaging.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleFileTest {
  private static final Logger LOG = Logger.getLogger(SampleFile.class.getName());

  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    LOG.setUseParentHandlers(false);
    LOG.addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(lines);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void theLogSaysWhyATextWasNotKept() {
    IllegalStateException full = new IllegalStateException("The disk is full");
    KeepUploads broken =
        new KeepUploads(
            new InMemoryStoredFiles(),
            (content, name) -> {
              throw full;
            },
            (content, type) -> Optional.empty(),
            FileFixtures.roomyDisk(),
            new InMemoryIdGenerator(),
            () -> Instant.EPOCH);
    SampleFile file = new SampleFile(broken, new InMemoryFileRecords(), new InMemoryIdGenerator());
    Upload sent =
        new Upload("roman.txt", Path.of("roman.txt"), 7, Optional.empty(), Optional.empty());
    assertThat(file.keep(List.of(sent))).isEmpty();
    assertThat(lines.records).extracting(LogRecord::getThrown).isEqualTo(List.of(full));
  }

  private static final class Lines extends Handler {
    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      records.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
