package fr.livrestaka.domain.files;

import static fr.livrestaka.domain.orders.StoredOrders.CORRECTOR;
import static fr.livrestaka.domain.orders.StoredOrders.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StoredOrders;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAudienceTest {
  private static final Order ORDER = StoredOrders.anOrder().inChargeOf(CORRECTOR).done();
  private static final FileRecord FILE =
      new FileRecord(
          new FileId("f"),
          "a.pdf",
          Optional.empty(),
          "application/pdf",
          1,
          FileType.DOCUMENT,
          new AccountId("uploader"),
          Optional.of(ORDER.id()),
          Optional.empty(),
          Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    "owner, USER, true, true, false",
    "admin, ADMIN, true, true, false",
    "corrector, CORRECTOR, true, false, true",
    "corrector, USER, false, false, false",
    "other, CORRECTOR, false, false, false",
    "other, USER, false, false, false"
  })
  void whoSeesAddsAndCorrects(String who, Role role, boolean sees, boolean adds, boolean corrects) {
    AccountId account = new AccountId(who);
    assertThat(FileAudience.sees(ORDER, account, role)).isEqualTo(sees);
    assertThat(FileAudience.adds(ORDER, account, role)).isEqualTo(adds);
    assertThat(FileAudience.corrects(ORDER, account, role)).isEqualTo(corrects);
  }

  @ParameterizedTest
  @CsvSource({
    "owner, USER, false, true",
    "admin, ADMIN, false, true",
    "corrector, CORRECTOR, false, true",
    "uploader, USER, false, true",
    "other, USER, true, true",
    "other, USER, false, false",
    "other, CORRECTOR, false, false"
  })
  void whoGetsTheBytes(String who, Role role, boolean isCorrespondent, boolean gets) {
    AccountId account = new AccountId(who);
    assertThat(FileAudience.downloads(FILE, Optional.of(ORDER), isCorrespondent, account, role))
        .isEqualTo(gets);
  }

  @Test
  void aFileWithoutAnOrderIsItsUploadersAndTheAdministrators() {
    assertThat(FileAudience.downloads(FILE, Optional.empty(), false, OWNER, Role.USER)).isFalse();
    assertThat(FileAudience.downloads(FILE, Optional.empty(), false, OWNER, Role.ADMIN)).isTrue();
    assertThat(FILE.isUploadedBy(new AccountId("uploader"))).isTrue();
    assertThat(FILE.isUploadedBy(OWNER)).isFalse();
    assertThat(FILE.isOf(ORDER.id())).isTrue();
    assertThat(FILE.isOf(new OrderId("other"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SOURCE, owner, USER, true",
    "SOURCE, corrector, CORRECTOR, false",
    "SOURCE, admin, ADMIN, true",
    "CORRECTED, owner, USER, false",
    "CORRECTED, corrector, CORRECTOR, true",
    "CORRECTED, other, CORRECTOR, false",
    "FINAL, corrector, CORRECTOR, true",
    "FINAL, admin, ADMIN, true"
  })
  void theAuthorPutsTheTextAndTheCorrectorWhatBecomesOfIt(
      VersionKind kind, String who, Role role, boolean puts) {
    assertThat(kind.isPutBy(ORDER, new AccountId(who), role)).isEqualTo(puts);
  }

  @ParameterizedTest
  @CsvSource({"source, SOURCE", "FINAL, FINAL", "Corrected, CORRECTED"})
  void kindsOfVersionAreNamedInAnyCase(String name, VersionKind kind) {
    assertThat(VersionKind.named(name)).contains(kind);
    assertThat(VersionKind.named(name + "s")).isEmpty();
  }

  @Test
  void theTeamsFilesBearItsMark() {
    assertThat(FileRecord.describe("a.pdf", true)).isEqualTo("ADMIN_FILE:a.pdf");
    assertThat(FileRecord.describe("a.pdf", false)).isEqualTo("a.pdf");
  }
}
