package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OrderFiles} does. */
public abstract class OrderFilesContract {
  protected static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected final String pending = UUID.randomUUID().toString();
  private AccountId guests;
  private AccountId client;
  private OrderId order;

  /** A stored file as its row has it. */
  public record Row(
      AccountId owner,
      Optional<OrderId> order,
      String filename,
      String mimeType,
      long size,
      Optional<String> description) {}

  protected abstract OrderFiles files();

  protected abstract Optional<Row> row(StoredPath path);

  /** An account that exists. */
  protected abstract AccountId account();

  /** An order of that account that exists. */
  protected abstract OrderId orderOf(AccountId client);

  /** An order that is not paid and whose pay page is closed. */
  protected abstract String pendingOrder();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @BeforeEach
  void setUp() {
    guests = technicalOwner();
    client = account();
    order = orderOf(client);
  }

  @Test
  void theTechnicalOwnerIsAlwaysTheSame() {
    assertThat(technicalOwner()).isEqualTo(guests).isNotEqualTo(client);
  }

  @Test
  void parksFilesWithoutAnOrder() {
    KeptFile noted = file(Optional.of("Premier | jet"));
    KeptFile bare = file(Optional.empty());
    park(pending, noted, bare);
    assertThat(row(noted.path()))
        .contains(rowOf(noted, "TEMP_PENDING:" + pending + "|Premier | jet"));
    assertThat(row(bare.path())).contains(rowOf(bare, "TEMP_PENDING:" + pending + "|"));
  }

  @Test
  void handsThemOverWithoutTheMark() {
    KeptFile noted = file(Optional.of("Été | jet"));
    KeptFile bare = file(Optional.empty());
    KeptFile others = file(Optional.of("Autre"));
    park(pending, noted, bare);
    park(UUID.randomUUID().toString(), others);
    for (int time = 0; time < 2; time++) {
      attach(pending);
      assertThat(row(noted.path())).contains(orderRow(noted, Optional.of("Été | jet")));
      assertThat(row(bare.path())).contains(orderRow(bare, Optional.empty()));
    }
    assertThat(row(others.path()).orElseThrow().order()).isEmpty();
  }

  @Test
  void removesWhatIsStillParkedAndNamesItOnce() {
    KeptFile first = file(Optional.of("a"));
    KeptFile second = file(Optional.empty());
    KeptFile others = file(Optional.empty());
    park(pending, first, second);
    park(pending + "0", others);
    assertThat(removeParked(pending)).containsExactlyInAnyOrder(first.path(), second.path());
    assertThat(row(first.path())).isEmpty();
    assertThat(removeParked(pending)).isEmpty();
    attach(pending);
    assertThat(row(others.path())).isPresent();
  }

  @Test
  void neverRemovesWhatAnOrderHas() {
    KeptFile kept = file(Optional.of("a"));
    park(pending, kept);
    attach(pending);
    assertThat(removeParked(pending)).isEmpty();
    assertThat(row(kept.path())).isPresent();
  }

  @Test
  void signsInAnIdStandForThemselves() {
    KeptFile kept = file(Optional.empty());
    park(pending, kept);
    for (String pattern : List.of("%", "_".repeat(36), "", pending + "\\", "\\" + pending)) {
      assertThat(removeParked(pattern)).isEmpty();
    }
    String odd = pending + "_%\\";
    KeptFile strange = file(Optional.of("b"));
    park(odd, strange);
    attach(odd);
    assertThat(row(strange.path())).contains(orderRow(strange, Optional.of("b")));
  }

  @Test
  void tellsForWhichOrdersFilesHaveBeenWaiting() {
    String waiting = pendingOrder();
    park(waiting, file(Optional.of("a")), file(Optional.empty()));
    assertThat(parkedBefore(NOON)).doesNotContain(waiting);
    assertThat(parkedBefore(NOON.plusMillis(1))).containsOnlyOnce(waiting);
    removeParked(waiting);
    assertThat(parkedBefore(NOON.plusMillis(1))).doesNotContain(waiting);
  }

  @Test
  void nothingIsParkedUnderAnUnknownOrder() {
    attach(pending);
    assertThat(removeParked(pending)).isEmpty();
  }

  private Row rowOf(KeptFile file, String description) {
    return new Row(
        guests,
        Optional.empty(),
        file.filename(),
        file.mimeType(),
        file.size(),
        Optional.of(description));
  }

  private Row orderRow(KeptFile file, Optional<String> description) {
    return new Row(
        client, Optional.of(order), file.filename(), file.mimeType(), file.size(), description);
  }

  protected static KeptFile file(Optional<String> description) {
    String name = "a_" + UUID.randomUUID() + ".pdf";
    return new KeptFile(
        new StoredPath("orders/" + name), "été.pdf", "application/pdf", 17, description);
  }

  protected final AccountId technicalOwner() {
    return inTransaction(() -> files().technicalOwner(NOON));
  }

  protected final void park(String pendingOrder, KeptFile... parked) {
    AccountId owner = technicalOwner();
    inTransaction(
        () -> {
          files().park(pendingOrder, owner, List.of(parked), NOON);
          return true;
        });
  }

  protected final void attach(String pendingOrder) {
    inTransaction(
        () -> {
          files().attach(pendingOrder, client, order);
          return true;
        });
  }

  protected final List<String> parkedBefore(Instant instant) {
    return inTransaction(() -> files().parkedBefore(instant, 1000));
  }

  protected final List<StoredPath> removeParked(String pendingOrder) {
    return inTransaction(() -> files().removeParked(pendingOrder));
  }
}
