package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FileRecords} does. */
public abstract class FileRecordsContract {
  protected abstract FileRecords records();

  /** An active account with that role. */
  protected abstract AccountId account(Role role);

  protected abstract void close(AccountId account);

  protected abstract OrderId orderOf(AccountId client);

  /** The first account has sent, or drafted, the file to the other. */
  protected abstract void message(AccountId from, AccountId to, FileId file, boolean isDraft);

  /** The account has sent the file in the conversation about the order. */
  protected abstract void messageAbout(OrderId order, AccountId from, FileId file);

  protected abstract void putInCharge(OrderId order, AccountId corrector);

  protected abstract void changeRole(AccountId account, Role role);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void keepsWhatIsKnownOfAFile() {
    AccountId client = account(Role.USER);
    FileRecord ofOrder = add(FileFixtures.ofOrder(client, orderOf(client), FileFixtures.NOON));
    FileRecord attachment = add(FileFixtures.attachment(client));
    for (FileRecord file : new FileRecord[] {ofOrder, attachment}) {
      assertThat(find(file.id())).contains(file);
      assertThat(inTransaction(() -> records().lock(file.id()))).contains(file);
    }
    assertThat(find(new FileId("nowhere"))).isEmpty();
  }

  @Test
  void removesAFileWithItsLinks() {
    AccountId client = account(Role.USER);
    AccountId other = account(Role.USER);
    FileRecord file = add(FileFixtures.attachment(client));
    FileRecord kept = add(FileFixtures.attachment(client));
    message(client, other, file.id(), false);
    message(client, other, kept.id(), false);
    for (int time = 0; time < 2; time++) {
      inTransaction(
          () -> {
            records().remove(file.id());
            return true;
          });
      assertThat(find(file.id())).isEmpty();
      assertThat(isCorrespondent(file.id(), other)).isFalse();
      assertThat(isCorrespondent(kept.id(), other)).isTrue();
    }
  }

  @Test
  void correspondentsAreSenderAndReceiverButOfADraftTheSenderAlone() {
    AccountId from = account(Role.USER);
    AccountId to = account(Role.ADMIN);
    FileRecord file = add(FileFixtures.attachment(from));
    assertThat(isCorrespondent(file.id(), from)).isFalse();
    message(from, to, file.id(), true);
    assertThat(isCorrespondent(file.id(), from)).isTrue();
    assertThat(isCorrespondent(file.id(), to)).isFalse();
    message(from, to, file.id(), false);
    assertThat(isCorrespondent(file.id(), to)).isTrue();
    assertThat(isCorrespondent(file.id(), account(Role.USER))).isFalse();
  }

  @Test
  void whoCorrectsTheOrderTodayHasWhatIsSentAboutIt() {
    AccountId client = account(Role.USER);
    AccountId corrector = account(Role.CORRECTOR);
    AccountId next = account(Role.CORRECTOR);
    OrderId order = orderOf(client);
    FileRecord file = add(FileFixtures.attachment(client));
    messageAbout(order, client, file.id());
    assertThat(isCorrespondent(file.id(), corrector)).isFalse();
    putInCharge(order, corrector);
    assertThat(isCorrespondent(file.id(), corrector)).isTrue();
    changeRole(corrector, Role.USER);
    assertThat(isCorrespondent(file.id(), corrector)).isFalse();
    changeRole(corrector, Role.CORRECTOR);
    putInCharge(order, next);
    assertThat(isCorrespondent(file.id(), corrector)).isFalse();
    assertThat(isCorrespondent(file.id(), next)).isTrue();
  }

  @Test
  void uploadersAreActiveAccountsWithTheirRole() {
    AccountId corrector = account(Role.CORRECTOR);
    assertThat(inTransaction(() -> records().lockUploader(corrector)))
        .contains(new Uploader(corrector, Role.CORRECTOR));
    close(corrector);
    assertThat(inTransaction(() -> records().lockUploader(corrector))).isEmpty();
    assertThat(inTransaction(() -> records().lockUploader(new AccountId("nobody")))).isEmpty();
  }

  @Test
  void tellsHowMuchThereIs() {
    AccountId client = account(Role.USER);
    OrderId order = orderOf(client);
    assertThat(inTransaction(() -> records().bytesOf(client))).isZero();
    assertThat(inTransaction(() -> records().countOf(order))).isZero();
    add(FileFixtures.ofOrder(client, order, FileFixtures.NOON));
    add(FileFixtures.ofOrder(account(Role.ADMIN), order, FileFixtures.NOON));
    add(FileFixtures.attachment(client));
    assertThat(inTransaction(() -> records().bytesOf(client))).isEqualTo(34);
    assertThat(inTransaction(() -> records().lockBytesOf(client))).isEqualTo(34);
    assertThat(inTransaction(() -> records().countOf(order))).isEqualTo(2);
  }

  private FileRecord add(FileRecord file) {
    inTransaction(
        () -> {
          records().add(file);
          return true;
        });
    return file;
  }

  private Optional<FileRecord> find(FileId id) {
    return inTransaction(() -> records().find(id));
  }

  private boolean isCorrespondent(FileId file, AccountId account) {
    return inTransaction(() -> records().isCorrespondent(file, account));
  }
}
