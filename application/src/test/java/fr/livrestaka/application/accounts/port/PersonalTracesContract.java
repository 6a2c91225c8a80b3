package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PersonalTraces} does. */
public abstract class PersonalTracesContract {
  private static final Instant LATER = Instant.parse("2026-03-04T18:00:00.500Z");

  protected abstract PersonalTraces traces();

  protected abstract void add(Account account);

  protected abstract void add(FileRecord file);

  /** Whether there is a row of the file. */
  protected abstract boolean has(StoredPath file);

  protected abstract void addCard(AccountId owner, String stripePaymentMethodId);

  protected abstract void add(GuestOrder order);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void saysWhatLiesOutsideTheDatabase() {
    Account lina = known(Role.USER);
    StoredPath file = file(lina);
    String card = card(lina);
    ErasedTraces left = erase(lina);
    assertThat(left.files()).containsExactlyInAnyOrderElementsOf(with(lina, file));
    assertThat(left.stripePaymentMethodIds()).containsExactly(card);
    assertThat(has(file)).isFalse();
  }

  @Test
  void leavesOtherPeopleAlone() {
    Account lina = known(Role.USER);
    Account other = known(Role.USER);
    StoredPath file = file(other);
    card(other);
    ErasedTraces left = erase(lina);
    assertThat(left.files()).containsExactlyInAnyOrderElementsOf(avatar(lina));
    assertThat(left.stripePaymentMethodIds()).isEmpty();
    assertThat(has(file)).isTrue();
  }

  @Test
  void whatTheTeamHasPutStays() {
    for (Role role : List.of(Role.ADMIN, Role.CORRECTOR)) {
      Account member = known(role);
      StoredPath file = file(member);
      String card = card(member);
      ErasedTraces left = erase(member);
      assertThat(left.files()).containsExactlyInAnyOrderElementsOf(avatar(member));
      assertThat(left.stripePaymentMethodIds()).containsExactly(card);
      assertThat(has(file)).isTrue();
    }
  }

  @Test
  void aSecondErasureFindsNoFiles() {
    Account lina = known(Role.USER);
    file(lina);
    erase(lina);
    assertThat(erase(lina.erased(LATER).state()).files()).isEmpty();
  }

  /** Their pay pages name no payer, and may be open at the payment service. */
  @Test
  void saysWhichGuestOrdersAreGone() {
    Account lina = known(Role.USER);
    GuestOrder own = guestOrder(GuestOrderFixtures.ofClient(lina.id(), LATER));
    GuestOrder ofTheAddress = guestOrder(ofAddress(lina));
    GuestOrder another = guestOrder(GuestOrderFixtures.unpaid(LATER));

    List<GuestOrderId> gone = erase(lina).guestOrders();
    assertThat(gone).contains(own.id(), ofTheAddress.id()).doesNotContain(another.id());
    assertThat(erase(lina.erased(LATER).state()).guestOrders()).isEmpty();
  }

  @Test
  void theGuestOrderOfAnAddressThatIsNotProvenStays() {
    Account lina = known(Role.USER);
    GuestOrder own = guestOrder(GuestOrderFixtures.ofClient(lina.id(), LATER));
    GuestOrder perhapsAnothers = guestOrder(ofAddress(lina));

    assertThat(erase(lina, false).guestOrders())
        .contains(own.id())
        .doesNotContain(perhapsAnothers.id());
  }

  private static GuestOrder ofAddress(Account person) {
    return GuestOrderFixtures.unpaid(person.email().toLowerCase(Locale.ROOT), LATER);
  }

  private GuestOrder guestOrder(GuestOrder order) {
    add(order);
    return order;
  }

  private ErasedTraces erase(Account before) {
    return erase(before, true);
  }

  private ErasedTraces erase(Account before, boolean byAddress) {
    return inTransaction(() -> traces().erase(before, before.erased(LATER).state(), byAddress));
  }

  /** A file in no order. */
  private StoredPath file(Account owner) {
    FileRecord file = FileFixtures.attachment(owner.id());
    add(file);
    return file.path().orElseThrow();
  }

  private String card(Account owner) {
    String card = "pm_" + UUID.randomUUID();
    addCard(owner.id(), card);
    return card;
  }

  private Account known(Role role) {
    Account lina = AccountFixtures.with(AccountFixtures.freshEmail(), role, true);
    Account account =
        new Account(
            lina.id(),
            lina.prenom(),
            lina.nom(),
            lina.email(),
            lina.passwordHash(),
            lina.role(),
            lina.isActive(),
            lina.createdAt(),
            lina.updatedAt(),
            lina.adresse(),
            Optional.of("/uploads/avatars/" + lina.id().value() + ".png"),
            lina.telephone(),
            lina.preferences(),
            lina.bio(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    add(account);
    return account;
  }

  private static List<StoredPath> avatar(Account account) {
    return account.avatar().flatMap(StoredPath::ofUrl).stream().toList();
  }

  private static List<StoredPath> with(Account account, StoredPath file) {
    List<StoredPath> files = new ArrayList<>(avatar(account));
    files.add(file);
    return files;
  }
}
