package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.files.refusals.OrderFull;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import fr.livrestaka.domain.orders.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much there may be: of one client, and in one order. */
class RoomForFilesTest {
  private static final int QUOTA = 2 * FileWorld.PDF.length();

  @TempDir Path spool;
  private final FileWorld world = new FileWorld();

  @Test
  void aClientsFilesMayTakeUpSoMuchAndNoMore() throws IOException {
    world.house.with(StorageQuota.class, new StorageQuota(QUOTA));
    Caller author = world.person(Role.USER);
    Caller admin = world.person(Role.ADMIN);
    Order order = world.order(author, "Tome 1");
    UploadOrderFile upload = world.house.get(UploadOrderFile.class);
    FileRecord file = upload.upload(author, order.id(), FileWorld.sent(spool));

    List<Upload> large = FileWorld.sent(spool, FileWorld.PDF + "x");
    assertThatExceptionOfType(QuotaExceeded.class)
        .isThrownBy(() -> upload.upload(author, order.id(), large));
    assertThatExceptionOfType(QuotaExceeded.class)
        .isThrownBy(() -> world.house.get(UploadAttachment.class).upload(author, large));
    assertThat(world.house.get(InMemoryStoredFiles.class).all())
        .containsOnlyKeys(file.path().orElseThrow());

    upload.upload(admin, order.id(), large);
    upload.upload(admin, order.id(), large);
    world.house.get(DeleteFile.class).any(author, file.id());
    upload.upload(author, order.id(), FileWorld.sent(spool));
    upload.upload(author, order.id(), FileWorld.sent(spool));
    assertThat(world.records.bytesOf(author.id())).isEqualTo(QUOTA);
  }

  @Test
  void anOrderMayHaveSoManyFilesWhoeverAddsThem() throws IOException {
    Caller author = world.person(Role.USER);
    Caller admin = world.person(Role.ADMIN);
    Order order = world.order(author, "Tome 1");
    UploadOrderFile upload = world.house.get(UploadOrderFile.class);
    for (int i = 0; i < 499; i++) {
      world.records.add(FileFixtures.ofOrder(author.id(), order.id(), FileFixtures.NOON));
    }
    upload.upload(author, order.id(), FileWorld.sent(spool));
    for (Caller who : List.of(author, admin)) {
      List<Upload> another = FileWorld.sent(spool);
      assertThatExceptionOfType(OrderFull.class)
          .isThrownBy(() -> upload.upload(who, order.id(), another));
    }
    assertThat(world.records.countOf(order.id())).isEqualTo(500);
    assertThat(world.house.get(InMemoryStoredFiles.class).all()).hasSize(1);
  }
}
