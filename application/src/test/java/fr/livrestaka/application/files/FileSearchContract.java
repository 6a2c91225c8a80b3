package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.port.FileSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FileSearch} does. */
public abstract class FileSearchContract {
  protected abstract AccountId account(Role role);

  protected abstract OrderId orderOf(AccountId client, String title);

  protected abstract void add(FileRecord file);

  /** Runs in a transaction. */
  protected abstract FileSearch search();

  @Test
  void listsWhatAnOrderHasNewestFirst() {
    AccountId client = account(Role.USER);
    OrderId order = orderOf(client, "Tome 1");
    FileRecord older = ofOrder(client, order, 1);
    FileRecord newer = ofOrder(client, order, 2);
    ofOrder(client, orderOf(client, "Tome 2"), 3);
    add(FileFixtures.attachment(client));
    assertThat(search().ofOrder(order))
        .containsExactly(new FileView(newer, false), new FileView(older, false));
    assertThat(search().ofOrder(orderOf(client, "Tome 3"))).isEmpty();
  }

  @Test
  void theUploadersRoleTellsTheTeamsFiles() {
    AccountId client = account(Role.USER);
    AccountId corrector = account(Role.CORRECTOR);
    OrderId order = orderOf(client, "Tome 1");
    ofOrder(account(Role.ADMIN), order, 3);
    ofOrder(corrector, order, 2);
    ofOrder(client, order, 1);
    assertThat(search().ofOrder(order))
        .extracting(FileView::isTeamFile)
        .containsExactly(true, true, false);
    OrderId own = orderOf(corrector, "Le mien");
    ofOrder(corrector, own, 1);
    assertThat(search().ofOrder(own)).extracting(FileView::isTeamFile).containsExactly(false);
  }

  @Test
  void listsWhatAllOrdersOfAClientHave() {
    AccountId client = account(Role.USER);
    AccountId other = account(Role.USER);
    FileRecord first = ofOrder(client, orderOf(client, "Tome 1"), 1);
    FileRecord second = ofOrder(other, orderOf(client, "Tome 2"), 2);
    FileRecord others = ofOrder(other, orderOf(other, "Autre"), 3);
    add(
        FileFixtures.file(
            client, Optional.empty(), Optional.of("TEMP_PENDING:x|"), FileFixtures.NOON));
    List<LibraryFile> found = search().ofClient(client, Optional.empty());
    assertThat(found).extracting(file -> file.view().file()).containsExactly(second, first);
    assertThat(found).extracting(LibraryFile::projectTitle).containsExactly("Tome 2", "Tome 1");
    assertThat(found.get(0).ownerEmail()).isNotBlank();
    assertThat(found.get(0).ownerName()).isNotBlank();
    assertThat(search().ofEverybody(Optional.empty()))
        .extracting(file -> file.view().file())
        .containsSubsequence(others, second, first);
    assertThat(search().ofClient(client, Optional.of(new PageRequest(1, 1))))
        .isEqualTo(found.subList(0, 1));
    assertThat(search().ofClient(client, Optional.of(new PageRequest(2, 1))))
        .isEqualTo(found.subList(1, 2));
    assertThat(search().ofEverybody(Optional.of(new PageRequest(1, 1)))).hasSize(1);
  }

  private FileRecord ofOrder(AccountId uploader, OrderId order, int seconds) {
    FileRecord file = FileFixtures.ofOrder(uploader, order, FileFixtures.NOON.plusSeconds(seconds));
    add(file);
    return file;
  }
}
