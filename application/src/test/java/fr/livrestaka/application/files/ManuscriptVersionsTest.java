package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of a manuscript: who puts which, which is current, and who is told. */
class ManuscriptVersionsTest {
  @TempDir Path spool;
  private final FileWorld world = new FileWorld();
  private final PutVersion putVersion = world.house.get(PutVersion.class);
  private final Caller author = world.person(Role.USER);
  private final Caller corrector = world.person(Role.CORRECTOR);
  private final Caller admin = world.person(Role.ADMIN);
  private final Caller otherCorrector = world.person(Role.CORRECTOR);
  private final Caller stranger = world.person(Role.USER);
  private final Order order = world.order(author, "Tome 1");
  private List<Upload> sent = List.of();

  @BeforeEach
  void setUp() throws IOException {
    world.inCharge(order, corrector);
    world.house.carryOut();
    sent = FileWorld.sent(spool);
  }

  @Test
  void aNewVersionTakesThePlaceOfTheCurrentOneWhichStays() {
    put(author, VersionKind.SOURCE);
    put(author, VersionKind.SOURCE);
    put(corrector, VersionKind.CORRECTED);
    put(admin, VersionKind.FINAL);
    assertThat(world.house.get(ReadVersions.class).of(author, order.id()))
        .extracting(
            view -> view.version().kind(),
            view -> view.version().number(),
            view -> view.version().isCurrent(),
            view -> view.file().uploadedBy())
        .containsExactly(
            tuple(VersionKind.SOURCE, 2, true, author.id()),
            tuple(VersionKind.SOURCE, 1, false, author.id()),
            tuple(VersionKind.CORRECTED, 1, true, corrector.id()),
            tuple(VersionKind.FINAL, 1, true, admin.id()));
  }

  @Test
  void aFormerVersionIsReadByWhoReadsTheOrder() {
    FileId former = put(author, VersionKind.SOURCE).file().id();
    put(author, VersionKind.SOURCE);
    DownloadFile download = world.house.get(DownloadFile.class);
    for (Caller reader : List.of(author, corrector, admin)) {
      assertThat(download.open(reader, former).file().id()).isEqualTo(former);
    }
    for (Caller other : List.of(otherCorrector, stranger)) {
      assertThatExceptionOfType(NotYourFile.class).isThrownBy(() -> download.open(other, former));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "author, true, false, false",
    "stranger, false, false, false",
    "corrector, false, true, true",
    "otherCorrector, false, false, false",
    "admin, true, true, true"
  })
  void everybodyPutsWhatIsTheirs(String who, boolean source, boolean corrected, boolean last) {
    Map<VersionKind, Boolean> expected =
        Map.of(
            VersionKind.SOURCE, source, VersionKind.CORRECTED, corrected, VersionKind.FINAL, last);
    Caller caller =
        Map.of(
                "author", author,
                "stranger", stranger,
                "corrector", corrector,
                "otherCorrector", otherCorrector,
                "admin", admin)
            .get(who);
    expected.forEach(
        (kind, puts) -> {
          if (puts) {
            assertThat(put(caller, kind).version().kind()).isEqualTo(kind);
          } else {
            assertThatExceptionOfType(NotYourFile.class).isThrownBy(() -> put(caller, kind));
          }
        });
  }

  @Test
  void theAuthorIsToldOfTheTeamsVersionsAndNotOfHisOwn() {
    put(author, VersionKind.SOURCE);
    world.house.carryOut();
    int before = world.house.notices(author.id()).size();
    put(corrector, VersionKind.CORRECTED);
    world.house.carryOut();
    assertThat(before).isZero();
    assertThat(world.house.notices(author.id()))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.title()).contains("équipe");
              assertThat(notice.actionUrl())
                  .contains("/app/projects/" + order.id().value() + "/files");
            });
  }

  @Test
  void theAuthorIsToldOfASourceThatTheTeamPutsInItsPlace() {
    put(admin, VersionKind.SOURCE);
    world.house.carryOut();
    assertThat(world.house.notices(author.id()))
        .singleElement()
        .satisfies(notice -> assertThat(notice.title()).contains("équipe"));
  }

  private VersionView put(Caller who, VersionKind kind) {
    return putVersion.put(who, order.id(), kind, sent);
  }
}
