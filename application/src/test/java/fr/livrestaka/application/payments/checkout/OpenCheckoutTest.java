package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryOrderFiles;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.payments.InMemoryCheckouts;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the files of an order that is not paid yet. */
class OpenCheckoutTest {
  private static final Instant NOW = PaymentFixtures.NOON;

  @TempDir Path spool;
  private final InMemoryStoredFiles stored = new InMemoryStoredFiles();
  private final InMemoryOrderFiles parked = new InMemoryOrderFiles();
  private final InMemoryTariffs tariffs = new InMemoryTariffs();
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private GuestOrder order = GuestOrderFixtures.unpaid(NOW);
  private int typesAskedFor;
  private Optional<RuntimeException> afterCommit = Optional.empty();

  @Test
  void whereTheStoreGoesAwayWhileTheOrderIsKeptNoFileIsLost() {
    onSale();
    afterCommit = Optional.of(new StoreUnavailable(new IOException("gone")));
    assertThatThrownBy(this::open).isInstanceOf(StoreUnavailable.class);
    assertThat(parked.all().keySet()).isEqualTo(stored.all().keySet()).hasSize(1);
  }

  @Test
  void whereTheOrderIsRefusedNoFileIsLeft() {
    assertThatThrownBy(this::open).hasMessageContaining("pricing");
    assertThat(stored.all()).isEmpty();
    assertThat(parked.all()).isEmpty();
  }

  @Test
  void allGuestsTogetherHaveACeilingOfWhichTheyAreToldBeforeBytesAreStored() throws IOException {
    onSale();
    open();
    assertThat(stored.all()).hasSize(1);
    records.add(FileFixtures.attachment(new AccountId("guests")));
    assertThatThrownBy(this::open).isInstanceOf(NoRoomForFiles.class);
    assertThat(stored.all()).hasSize(1);
    assertThat(typesAskedFor).isEqualTo(1);
  }

  @Test
  void aClientsOrderCountsInHisQuota() {
    onSale();
    AccountId client = new AccountId("lina");
    order = GuestOrderFixtures.ofClient(client, NOW);
    records.open(new Uploader(client, Role.USER));
    records.add(FileFixtures.attachment(client));
    assertThatThrownBy(this::open).isInstanceOf(QuotaExceeded.class);
    assertThat(stored.all()).isEmpty();
    assertThat(parked.all()).isEmpty();
  }

  private void onSale() {
    Tariff tariff = TariffFixtures.pack();
    tariffs.add(
        Tariff.create(new TariffId("tariff"), TariffFixtures.packFields(), tariff.createdAt())
            .state());
  }

  private OpenCheckout.Waiting open() throws IOException {
    Path content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
    Upload upload = new Upload("a.pdf", content, 8, Optional.empty(), Optional.empty());
    return pending()
        .open(
            order,
            PaymentFixtures.PRICE,
            List.of(upload),
            () -> {},
            checkout -> new OpenedSession("cs_1", "https://pay.example"));
  }

  private ContentType pdf() {
    typesAskedFor++;
    return new ContentType("application/pdf");
  }

  private OpenCheckout pending() {
    return new OpenCheckout(
        new KeepUploads(
            stored,
            (content, name) -> pdf(),
            (content, type) -> Optional.empty(),
            FileFixtures.roomyDisk(),
            new InMemoryIdGenerator(),
            () -> NOW),
        FileFixtures.quotas(records, 8),
        new InMemoryAccounts(),
        parked,
        tariffs,
        new InMemoryGuestOrders(),
        new InMemoryCheckouts(),
        new InMemoryOutbox(),
        new InMemoryIdGenerator(),
        new Breaking(),
        () -> NOW);
  }

  /** Breaks off after the commit, where it is told so. */
  private final class Breaking implements Transactions {
    @Override
    public <T> T write(Supplier<T> work) {
      T result = work.get();
      if (afterCommit.isPresent() && !stored.all().isEmpty()) throw afterCommit.get();
      return result;
    }

    @Override
    public <T> T read(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      return work.get();
    }
  }
}
