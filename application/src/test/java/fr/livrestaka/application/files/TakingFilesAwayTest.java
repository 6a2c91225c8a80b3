package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileMark;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.files.refusals.VersionKept;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who takes which file away, and what goes with it. */
class TakingFilesAwayTest {
  @TempDir Path spool;
  private final FileWorld world = new FileWorld();
  private final DeleteFile delete = world.house.get(DeleteFile.class);
  private final UploadOrderFile upload = world.house.get(UploadOrderFile.class);
  private final DownloadFile download = world.house.get(DownloadFile.class);
  private final Caller lina = world.person(Role.USER);
  private final Caller admin = world.person(Role.ADMIN);
  private final Caller stranger = world.person(Role.USER);
  private final Caller corrector = world.person(Role.CORRECTOR);
  private final Order order = world.order(lina, "Tome 1");
  private List<Upload> sent = List.of();

  @BeforeEach
  void setUp() throws IOException {
    sent = FileWorld.sent(spool);
  }

  @Test
  void anAuthorTakesAwayWhatHeAddedWithItsBytesAndItsPlaceInMessages() {
    FileRecord file = upload.upload(lina, order.id(), sent);
    world.records.message(lina.id(), stranger.id(), file.id(), false);
    delete.ofOrder(lina, order.id(), file.id());
    world.house.carryOut();

    assertThat(world.records.isCorrespondent(file.id(), stranger.id())).isFalse();
    assertThat(world.house.get(InMemoryStoredFiles.class).all()).isEmpty();
    assertThat(world.house.get(ListFiles.class).ofOrder(lina, order.id())).isEmpty();
    notThere(() -> delete.ofOrder(lina, order.id(), file.id()));
    notThere(() -> download.open(lina, file.id()));
  }

  @Test
  void whatTheTeamAddedStays() {
    FileRecord corrected = upload.upload(admin, order.id(), sent);
    notThere(() -> delete.ofOrder(lina, order.id(), corrected.id()));
    notTheirs(() -> delete.ofOrder(admin, order.id(), corrected.id()));
    Order own = world.order(admin, "Le mien");
    FileRecord mine = upload.upload(admin, own.id(), sent);
    notTheirs(() -> delete.ofOrder(admin, own.id(), mine.id()));
    assertThat(world.records.all()).containsExactly(corrected, mine);
  }

  @Test
  void aFileIsTakenFromItsOwnOrderOnly() {
    FileRecord file = upload.upload(lina, order.id(), sent);
    Order other = world.order(lina, "Autre");
    notThere(() -> delete.ofOrder(lina, other.id(), file.id()));
    notTheirs(() -> delete.ofOrder(lina, new OrderId("none"), new FileId("none")));
    assertThat(world.records.all()).containsExactly(file);
  }

  @Test
  void nobodyElseTakesAnythingFromAnOrder() {
    FileRecord file = upload.upload(lina, order.id(), sent);
    world.inCharge(order, corrector);
    for (Caller other : List.of(stranger, corrector, admin)) {
      notTheirs(() -> delete.ofOrder(other, order.id(), file.id()));
    }
    assertThat(world.records.all()).containsExactly(file);
  }

  @Test
  void anAttachmentIsTakenAwayByWhoBroughtItAndByAdministrators() {
    UploadAttachment attach = world.house.get(UploadAttachment.class);
    FileRecord file = attach.upload(stranger, sent);
    world.records.message(stranger.id(), lina.id(), file.id(), false);
    for (Caller other : List.of(lina, corrector)) {
      notTheirs(() -> delete.any(other, file.id()));
    }
    delete.any(stranger, file.id());
    notThere(() -> delete.any(admin, file.id()));
    assertThat(world.house.audited()).isEmpty();

    FileRecord another = attach.upload(stranger, sent);
    delete.any(admin, another.id());
    assertThat(world.records.all()).isEmpty();
    assertThat(world.house.audited())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("FILE_DELETED");
              assertThat(entry.targetId()).contains(another.id().value());
            });
  }

  @Test
  void aVersionIsNeverTakenAway() {
    PutVersion putVersion = world.house.get(PutVersion.class);
    VersionView put = putVersion.put(lina, order.id(), VersionKind.SOURCE, sent);
    FileId file = put.file().id();
    kept(() -> delete.ofOrder(lina, order.id(), file));
    kept(() -> delete.any(lina, file));
    kept(() -> delete.any(admin, file));
    assertThat(world.house.get(ReadVersions.class).of(lina, order.id())).containsExactly(put);
  }

  @Test
  void whatIsParkedShowsNowhere() {
    FileRecord parked =
        FileFixtures.file(
            lina.id(), Optional.empty(), Optional.of(FileMark.parked("g-1")), FileFixtures.NOON);
    world.records.add(parked);
    notThere(() -> download.open(lina, parked.id()));
    notThere(() -> delete.any(lina, parked.id()));
    assertThat(world.house.get(ListFiles.class).all(lina, Optional.empty())).isEmpty();
  }

  private static void notTheirs(ThrowingCallable work) {
    assertThatExceptionOfType(NotYourFile.class).isThrownBy(work);
  }

  private static void notThere(ThrowingCallable work) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(work);
  }

  private static void kept(ThrowingCallable work) {
    assertThatExceptionOfType(VersionKept.class).isThrownBy(work);
  }
}
