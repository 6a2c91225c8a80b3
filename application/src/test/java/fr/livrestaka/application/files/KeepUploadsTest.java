package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepUploadsTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_772_442_900_000L);

  @TempDir Path spool;
  private int numbers;
  private long free = Long.MAX_VALUE;
  private Optional<ContentDanger> danger = Optional.empty();
  private final InMemoryStoredFiles files = new InMemoryStoredFiles();
  private final KeepUploads keep =
      new KeepUploads(
          files,
          (content, name) ->
              new ContentType(name.endsWith(".html") ? "text/html" : "application/pdf"),
          (content, type) -> danger,
          new DiskRoom(() -> free, new DiskFloor(1000)),
          () -> "0193-" + ++numbers,
          () -> NOW);
  private Path content;

  @BeforeEach
  void setUp() throws IOException {
    content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
  }

  @Test
  void keepsFilesInTheirOrderUnderNamesOfItsOwn() {
    List<KeptFile> kept =
        keep(upload("Mon roman.pdf", "Tome 1", "Premier jet"), upload("page.html", " ", " "));
    KeptFile first = kept.get(0);
    assertThat(first.path().value()).matches("orders/Mon_roman_1772442900000-\\d{1,9}\\.pdf");
    assertThat(first)
        .extracting(KeptFile::filename, KeptFile::mimeType, KeptFile::size, KeptFile::description)
        .containsExactly("Tome 1.pdf", "application/pdf", 8L, Optional.of("Premier jet"));
    assertThat(kept.get(1))
        .extracting(KeptFile::filename, KeptFile::mimeType, KeptFile::description)
        .containsExactly("page.html", "application/octet-stream", Optional.empty());
    assertThat(files.all().keySet()).containsExactlyInAnyOrder(first.path(), kept.get(1).path());
    assertThat(files.all().get(first.path())).asString().isEqualTo("%PDF-1.7");
  }

  @Test
  void refusesTooManyEmptyAndTooLargeFilesBeforeItStoresOne() {
    Upload fine = upload("a.pdf", "", "");
    assertRefused(Collections.nCopies(11, fine), "files.too-many");
    assertRefused(List.of(fine, sized(0)), "files.empty");
    long most = UploadPurpose.ORDER.mostBytes();
    assertThatThrownBy(() -> keep(fine, sized(most + 1))).isInstanceOf(FileTooLarge.class);
    assertThat(files.all()).isEmpty();
    assertThat(keep.keep(UploadPurpose.ORDER, Collections.nCopies(10, fine))).hasSize(10);
    assertThat(keep(sized(most))).hasSize(1);
  }

  @Test
  void keepsAttachmentsUnderAnIdAndOnlyOfTheTypesThatMessagesTake() {
    KeptFile kept = keep.keep(UploadPurpose.MESSAGE, List.of(upload("../été.pdf", "", ""))).get(0);
    assertThat(kept.path().value()).isEqualTo("messages/0193-1-1772442900000.pdf");
    assertThat(kept.filename()).isEqualTo("été.pdf");
    assertThatThrownBy(() -> keep.keep(UploadPurpose.MESSAGE, List.of(upload("page.html", "", ""))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("files.type-refused");
    assertThat(files.all().keySet()).containsExactly(kept.path());
  }

  @Test
  void keepsNothingThatHarmsWhoeverLooksIntoIt() {
    danger = Optional.of(ContentDanger.BOMB);
    Upload bomb = upload("a.pdf", "", "");
    assertRefused(List.of(bomb), "files.bomb");
    danger = Optional.of(ContentDanger.UNREADABLE);
    assertThatThrownBy(() -> keep.keep(UploadPurpose.PROJECT, List.of(bomb)))
        .hasMessageContaining("files.unreadable");
    assertThat(files.all()).isEmpty();
    assertThat(keep(bomb)).hasSize(1);
  }

  @Test
  void keepsNoNameThatItsReceiversMachineWouldRun() {
    for (String name : List.of("a.exe", "a.pdf.js", "roman\u202Efdp.hta", "A.HTML", "a.docm")) {
      assertThatThrownBy(() -> keep.keep(UploadPurpose.MESSAGE, List.of(upload(name, "", ""))))
          .isInstanceOf(InvalidInput.class);
    }
    for (String name : List.of("a.PDF", "a", "Tome 1. Le retour", "a.doc")) {
      assertThat(keep.keep(UploadPurpose.MESSAGE, List.of(upload(name, "", "")))).hasSize(1);
    }
  }

  @Test
  void windowsCutsOffWhatTheNameEndsWithSoThatItDoesNotHideTheEnding() {
    for (String name : List.of("a.exe.", "a.exe. ", "a.exe...", "a.hta\u00a0", "a.js. . ")) {
      assertThatThrownBy(() -> keep.keep(UploadPurpose.PROJECT, List.of(upload(name, "", ""))))
          .as(name)
          .isInstanceOf(InvalidInput.class);
    }
    for (String name : List.of("Tome 1.", "Suite...", "a.pdf.", "...")) {
      assertThat(keep.keep(UploadPurpose.PROJECT, List.of(upload(name, "", "")))).hasSize(1);
    }
  }

  @Test
  void aTitleTakesTheNamesPlaceInOrdersOnly() {
    for (UploadPurpose purpose : UploadPurpose.values()) {
      KeptFile kept = keep.keep(purpose, List.of(upload("a.pdf", "b.exe", ""))).get(0);
      assertThat(kept.filename()).isEqualTo(purpose == UploadPurpose.ORDER ? "b.exe.pdf" : "a.pdf");
    }
  }

  @Test
  void whereOneFailsNoneIsKept() {
    Upload broken =
        new Upload("b.pdf", spool.resolve("gone"), 8, Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> keep(upload("a.pdf", "", ""), broken)).hasMessageContaining("gone");
    assertThat(files.all()).isEmpty();
  }

  @Test
  void whateverFailsNothingIsKept() {
    List<KeptFile> kept = keep(upload("a.pdf", "", ""), upload("b.pdf", "", ""));
    assertThatThrownBy(
            () ->
                keep.orDiscard(
                    kept,
                    () -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(files.all()).isEmpty();
  }

  @Test
  void aNoteOfAnyLengthIsCutAndNotAFault() {
    KeptFile kept = keep(upload("a.pdf", "", "ADMIN_FILE:".repeat(10_000) + "jet")).get(0);
    assertThat(kept.description()).contains("jet");
  }

  @Test
  void takesNothingWhereTheDiskIsNearlyFull() {
    free = 1000 + 16;
    assertThat(keep(upload("a.pdf", "", ""), upload("b.pdf", "", ""))).hasSize(2);
    free = 1000 + 15;
    assertThatThrownBy(() -> keep(upload("c.pdf", "", ""), upload("d.pdf", "", "")))
        .isInstanceOf(NoRoomForFiles.class);
    assertThat(files.all()).hasSize(2);
  }

  @Test
  void discardsWhatIsRefusedItsRowAndNotWhatMayHaveIt() {
    List<KeptFile> kept = keep(upload("a.pdf", "", ""), upload("b.pdf", "", ""));
    assertThat(keep.orDiscard(kept, () -> 7)).isEqualTo(7);
    assertThatThrownBy(() -> keep.orDiscard(kept, () -> fail(new StoreUnavailable(new Error()))))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(files.all()).hasSize(2);
    assertThatThrownBy(() -> keep.orDiscard(kept, () -> fail(new IllegalStateException("no"))))
        .hasMessage("no");
    assertThat(files.all()).isEmpty();
  }

  private static int fail(RuntimeException failure) {
    throw failure;
  }

  private List<KeptFile> keep(Upload... uploads) {
    return keep.keep(UploadPurpose.ORDER, List.of(uploads));
  }

  private Upload upload(String name, String title, String description) {
    return new Upload(name, content, 8, Optional.of(title), Optional.of(description));
  }

  private Upload sized(long bytes) {
    return new Upload("s.pdf", content, bytes, Optional.empty(), Optional.empty());
  }

  private void assertRefused(List<Upload> uploads, String code) {
    assertThatThrownBy(() -> keep.keep(UploadPurpose.ORDER, uploads))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .singleElement()
                    .extracting(Violation::field, Violation::code)
                    .containsExactly("files", code));
  }
}
