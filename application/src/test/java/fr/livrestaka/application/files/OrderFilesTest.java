package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.reactions.FileAnnouncements;
import fr.livrestaka.application.files.reactions.RemoveAbandonedFile;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.orders.AssignCorrector;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an order: who adds, sees and gets them, and who is told. */
class OrderFilesTest {
  private static final String TEAM_FILE = "files.notify-client-of-team-file";

  @TempDir Path spool;
  private final InMemoryHouse house = new InMemoryHouse();
  private final InMemoryFileRecords records = house.get(InMemoryFileRecords.class);
  private final InMemoryStoredFiles stored = house.get(InMemoryStoredFiles.class);
  private final UploadOrderFile upload = house.get(UploadOrderFile.class);
  private final DownloadFile download = house.get(DownloadFile.class);
  private final ListFiles list = house.get(ListFiles.class);
  private final Account author = person(Role.USER);
  private final Caller lina = InMemoryHouse.caller(author);
  private final Caller admin = InMemoryHouse.caller(person(Role.ADMIN));
  private final Caller stranger = InMemoryHouse.caller(person(Role.USER));
  private final Caller corrector = InMemoryHouse.caller(person(Role.CORRECTOR));
  private final Order order = order(author, "Tome 1");

  @Test
  void theAuthorsFileComesBackAsItWasSent() throws IOException {
    FileRecord file = upload.upload(lina, order.id(), sent("roman.pdf", "%PDF-1.7"));

    assertThat(file.mimeType()).isEqualTo("application/pdf");
    assertThat(text(download.open(lina, file.id()).content())).isEqualTo("%PDF-1.7");
    assertThat(text(download.open(admin, file.id()).content())).isEqualTo("%PDF-1.7");
    assertThat(list.ofOrder(lina, order.id())).containsExactly(new FileView(file, false));
    house.carryOut();
    assertThat(house.notices(author.id())).isEmpty();
  }

  @Test
  void theAuthorIsToldOfAFileOfTheTeamOnce() throws IOException {
    FileRecord file = upload.upload(admin, order.id(), sent("corrige.pdf", "%PDF-1.7"));
    int before = house.notices(author.id()).size();
    house.reactTwice(TEAM_FILE, new OrderFileAdded(file.id(), order.id(), true));

    assertThat(list.ofOrder(lina, order.id())).containsExactly(new FileView(file, true));
    assertThat(house.notices(author.id())).hasSize(before + 1);
    NotificationView notice = house.notices(author.id()).getLast();
    assertThat(notice.message()).contains("corrige.pdf", "Tome 1");
    assertThat(notice.actionUrl()).contains("/app/projects/" + order.id().value() + "/files");
  }

  /** A delivery that waits bears the name; under another one nobody would ever hand it over. */
  @Test
  void theReactionIsNamedAsDeliveriesThatMayBeWaiting() {
    assertThat(house.get(FileAnnouncements.class).reactions())
        .extracting(Reaction::name)
        .containsExactlyInAnyOrder(TEAM_FILE);
  }

  @Test
  void nobodyIsToldOfAFileOrAnOrderThatIsGone() throws IOException {
    FileRecord file = upload.upload(lina, order.id(), sent("roman.pdf", "%PDF-1.7"));
    house.react(TEAM_FILE, new OrderFileAdded(new FileId("gone"), order.id(), true));
    house.react(TEAM_FILE, new OrderFileAdded(file.id(), new OrderId("gone"), true));
    assertThat(house.notices(author.id())).isEmpty();
  }

  @Test
  void strangersNeitherAddNorSeeNorGetFiles() throws IOException {
    FileRecord file = upload.upload(lina, order.id(), sent("roman.pdf", "%PDF-1.7"));
    for (Caller other : List.of(stranger, corrector)) {
      notTheirs(() -> upload.check(other, order.id()));
      notTheirs(() -> upload.upload(other, order.id(), sent("autre.pdf", "%PDF-1.7")));
      notTheirs(() -> list.ofOrder(other, order.id()));
      notTheirs(() -> house.get(ReadVersions.class).of(other, order.id()));
      notTheirs(() -> download.open(other, file.id()));
    }
    OrderId none = new OrderId("none");
    notTheirs(() -> upload.check(lina, none));
    notTheirs(() -> list.ofOrder(lina, none));
    notTheirs(() -> house.get(ReadVersions.class).of(lina, none));
    assertThat(records.all()).containsExactly(file);
    assertThat(stored.all()).hasSize(1);
  }

  @Test
  void theCorrectorInChargeSeesFilesButAddsNone() throws IOException {
    FileRecord file = upload.upload(lina, order.id(), sent("roman.pdf", "%PDF-1.7"));
    house.get(AssignCorrector.class).assign(admin, order.id(), Optional.of(corrector.id()));
    assertThat(list.ofOrder(corrector, order.id())).hasSize(1);
    assertThat(download.open(corrector, file.id()).file()).isEqualTo(file);
    notTheirs(() -> upload.upload(corrector, order.id(), sent("a.pdf", "%PDF-1.7")));
  }

  @Test
  void aFileIsGivenToWhomItWasSent() throws IOException {
    FileRecord file =
        house.get(UploadAttachment.class).upload(admin, sent("devis.pdf", "%PDF-1.7"));
    notTheirs(() -> download.open(lina, file.id()));
    records.message(admin.id(), lina.id(), file.id(), true);
    notTheirs(() -> download.open(lina, file.id()));
    records.message(admin.id(), lina.id(), file.id(), false);
    assertThat(download.open(lina, file.id()).file()).isEqualTo(file);
  }

  @Test
  void noFileIsRefusedAndNothingIsKept() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> upload.upload(lina, order.id(), List.of()))
        .withMessageContaining("files.file-required");
    assertThat(records.all()).isEmpty();
  }

  @Test
  void missingBytesAndMissingRowsAreNotFound() throws IOException {
    FileRecord file = upload.upload(lina, order.id(), sent("roman.pdf", "%PDF-1.7"));
    house.react(RemoveAbandonedFile.class, new StoredFileAbandoned(file.path().orElseThrow()));
    assertThat(stored.all()).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> download.open(lina, file.id()))
        .withMessage("files.bytes-missing");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> download.open(lina, new FileId("none")));
  }

  @Test
  void clientsListTheirOwnFilesAndAdministratorsAll() throws IOException {
    Account paul = person(Role.USER);
    Order other = order(paul, "Poèmes");
    FileRecord first = upload.upload(lina, order.id(), sent("roman.pdf", "%PDF-1.7"));
    FileRecord second =
        upload.upload(InMemoryHouse.caller(paul), other.id(), sent("poemes.pdf", "%PDF-1.7"));
    assertThat(list.all(lina, Optional.empty()))
        .extracting(file -> file.view().file())
        .containsExactly(first);
    assertThat(list.all(admin, Optional.empty()))
        .extracting(file -> file.view().file())
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void versionsAreShownToThoseWhoSeeTheOrder() throws IOException {
    VersionView put =
        house
            .get(PutVersion.class)
            .put(lina, order.id(), VersionKind.SOURCE, sent("roman.pdf", "%PDF-1.7"));
    assertThat(house.get(ReadVersions.class).of(lina, order.id())).containsExactly(put);
    assertThat(house.get(ReadVersions.class).of(admin, order.id())).containsExactly(put);
  }

  private static void notTheirs(ThrowingCallable work) {
    assertThatExceptionOfType(NotYourFile.class).isThrownBy(work);
  }

  private Account person(Role role) {
    Account account = house.person(role);
    records.open(new Uploader(account.id(), role));
    return account;
  }

  private Order order(Account client, String title) {
    Order placed = OrderFixtures.order(client.id(), Facts.titled(title));
    house.get(InMemoryOrders.class).add(placed);
    house.get(InMemoryFileSearch.class).open(placed.id(), client.id(), title);
    return placed;
  }

  private List<Upload> sent(String name, String content) throws IOException {
    Path file = Files.writeString(spool.resolve(name), content);
    return List.of(new Upload(name, file, Files.size(file), Optional.empty(), Optional.empty()));
  }

  private static String text(StoredContent content) throws IOException {
    try (InputStream bytes = content.open(0)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
