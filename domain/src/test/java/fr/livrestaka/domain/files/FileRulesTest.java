package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.files.refusals.OrderFull;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRulesTest {
  @ParameterizedTest
  @CsvSource({
    "image/png,IMAGE",
    "application/zip,ARCHIVE",
    "application/x-rar-compressed,ARCHIVE",
    "application/x-7z-compressed,ARCHIVE",
    "audio/mpeg,AUDIO",
    "video/mp4,VIDEO",
    "application/pdf,DOCUMENT",
    "text/csv,DOCUMENT",
    "text/rtf,DOCUMENT",
    "application/octet-stream,DOCUMENT"
  })
  void theSortOfAFileIsByItsType(String type, FileType sort) {
    assertThat(FileType.of(new ContentType(type))).isEqualTo(sort);
  }

  @ParameterizedTest
  @CsvSource({
    "ADMIN,somebody,true",
    "ADMIN,owner,true",
    "CORRECTOR,somebody,true",
    "CORRECTOR,owner,false",
    "USER,somebody,false",
    "USER,owner,false"
  })
  void theTeamsFilesAreTold(Role role, String who, boolean isTeam) {
    Uploader uploader = new Uploader(new AccountId(who), role);
    assertThat(uploader.isTeamTo(new AccountId("owner"))).isEqualTo(isTeam);
  }

  @Test
  void parkedIsWhatHasNoOrderAndItsMark() {
    assertThat(file(Optional.empty(), "TEMP_PENDING:x|").isParked()).isTrue();
    assertThat(file(Optional.of(new OrderId("o")), "TEMP_PENDING:x|").isParked()).isFalse();
    assertThat(file(Optional.empty(), "Voir TEMP_PENDING:x|").isParked()).isFalse();
  }

  @Test
  void clientsHaveAQuotaAndTheTeamHasNone() {
    StorageQuota quota = new StorageQuota(100);
    Uploader client = new Uploader(new AccountId("c"), Role.USER);
    quota.requireRoom(client, 40, 60);
    assertThatThrownBy(() -> quota.requireRoom(client, 41, 60)).isInstanceOf(QuotaExceeded.class);
    assertThatThrownBy(() -> quota.requireRoom(client, 500, 1)).isInstanceOf(QuotaExceeded.class);
    quota.requireRoom(new Uploader(new AccountId("a"), Role.ADMIN), 500, 60);
    quota.requireRoom(new Uploader(new AccountId("k"), Role.CORRECTOR), 500, 60);
  }

  @Test
  void anOrderHasFiveHundredFilesAtMost() {
    StorageQuota.requireRoomInOrder(499);
    assertThatThrownBy(() -> StorageQuota.requireRoomInOrder(500)).isInstanceOf(OrderFull.class);
  }

  @Test
  void aQuotaIsToldInWholeMegabytesAndMayBeNothing() {
    assertThat(new StorageQuota((3L << 20) - 1).megabytes()).isEqualTo(2);
    assertThat(new StorageQuota(3L << 20).megabytes()).isEqualTo(3);
    assertThat(new StorageQuota(0).megabytes()).isZero();
  }

  @Test
  void allGuestsShareOneQuota() {
    GuestQuota quota = new GuestQuota(100);
    quota.requireRoom(40, 60);
    assertThatThrownBy(() -> quota.requireRoom(41, 60)).isInstanceOf(NoRoomForFiles.class);
    assertThatThrownBy(() -> quota.requireRoom(500, 1)).isInstanceOf(NoRoomForFiles.class);
  }

  @Test
  void theDiskKeepsRoomForAllElse() {
    DiskFloor floor = new DiskFloor(100);
    floor.requireRoom(160, 60);
    floor.requireRoom(100, 0);
    assertThatThrownBy(() -> floor.requireRoom(159, 60)).isInstanceOf(NoRoomForFiles.class);
    assertThatThrownBy(() -> floor.requireRoom(99, 0)).isInstanceOf(NoRoomForFiles.class);
  }

  private static FileRecord file(Optional<OrderId> order, String description) {
    return new FileRecord(
        new FileId("f"),
        "a.pdf",
        Optional.empty(),
        "application/pdf",
        1,
        FileType.DOCUMENT,
        new AccountId("c"),
        order,
        Optional.of(description),
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({"10, 10, 0", "11, 54, 11", "11, 55, 0", "20, 100, 0", "21, 100, 21", "0, 0, 0"})
  void aSweepOfManyFilesHasToBeConfirmed(int without, int all, int toConfirm) {
    assertThat(SweepDoubt.toConfirm(without, all)).isEqualTo(toConfirm);
  }

  @ParameterizedTest
  @CsvSource({
    "ADMIN, c, true",
    "ADMIN, owner, true",
    "CORRECTOR, c, true",
    "CORRECTOR, owner, false",
    "USER, owner, false"
  })
  void whatTheTeamAddsToAnOrderIsItsDoing(Role role, String by, boolean byTeam) {
    FileRecord file = file(Optional.of(new OrderId("o")), "a.pdf");
    assertThat(file.added(new Uploader(new AccountId(by), role), new AccountId("owner")))
        .isEqualTo(NextState.of(file, new OrderFileAdded(file.id(), new OrderId("o"), byTeam)));
  }

  @Test
  void aParkedFileBearsTheOrderThatItWaitsForAndItsSendersNote() {
    assertThat(FileMark.parked("g-1")).isEqualTo("TEMP_PENDING:g-1|");
    assertThat(FileMark.parked("g-1", Optional.of("Premier jet")))
        .isEqualTo("TEMP_PENDING:g-1|Premier jet");
    assertThat(FileMark.parked("g-1", Optional.empty())).isEqualTo("TEMP_PENDING:g-1|");
  }

  @Test
  void quotasMayBeNothing() {
    new GuestQuota(0).requireRoom(0, 0);
    new DiskFloor(0).requireRoom(60, 60);
    assertThatThrownBy(() -> new GuestQuota(0).requireRoom(0, 1))
        .isInstanceOf(NoRoomForFiles.class);
  }

  @Test
  void theFirstVersionOfAManuscriptIsOne() {
    assertThat(
            new FileVersion(
                    "v",
                    new OrderId("o"),
                    new FileId("f"),
                    VersionKind.SOURCE,
                    1,
                    true,
                    Instant.EPOCH)
                .number())
        .isEqualTo(1);
  }
}
