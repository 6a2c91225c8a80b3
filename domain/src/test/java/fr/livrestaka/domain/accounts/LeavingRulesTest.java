package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeavingRulesTest {
  private static final AccountId ME = new AccountId("me");
  private static final AccountId OTHER = new AccountId("other");

  @Test
  void theLastActiveAdminStays() {
    assertThatThrownBy(() -> LastActiveAdmin.refuseLossOf(ME, List.of(ME)))
        .isInstanceOf(LastActiveAdmin.class);
  }

  @Test
  void anyoneElseMayGo() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              LastActiveAdmin.refuseLossOf(ME, List.of(ME, OTHER));
              LastActiveAdmin.refuseLossOf(ME, List.of(OTHER));
              LastActiveAdmin.refuseLossOf(ME, List.of());
            });
  }

  @Test
  void tenFinishedOrdersMakeAVip() {
    assertThat(new ClientStanding(30, 9).isVip()).isFalse();
    assertThat(new ClientStanding(10, 10).isVip()).isTrue();
  }

  @Test
  void neitherClosingNorAnotherRoleTakesTheLastAdministratorAway() {
    Account admin = account(Role.ADMIN);
    List<AccountId> alone = List.of(ME);
    assertThatThrownBy(
            () -> LastActiveAdmin.refuseLoss(admin, admin.deactivated(Instant.EPOCH), alone))
        .isInstanceOf(LastActiveAdmin.class);
    assertThatThrownBy(() -> LastActiveAdmin.refuseLoss(admin, account(Role.USER), alone))
        .isInstanceOf(LastActiveAdmin.class);
    assertThatNoException()
        .isThrownBy(
            () -> {
              LastActiveAdmin.refuseLoss(admin, admin, alone);
              LastActiveAdmin.refuseLoss(
                  admin.deactivated(Instant.EPOCH), account(Role.USER), alone);
              LastActiveAdmin.refuseLoss(account(Role.USER), account(Role.CORRECTOR), alone);
              LastActiveAdmin.refuseLoss(admin, account(Role.USER), List.of(ME, OTHER));
            });
  }

  private static Account account(Role role) {
    AccountFields fields =
        new AccountFields(
            Optional.of("Ann"),
            Optional.of("Roy"),
            Optional.of("ann@example.org"),
            Optional.of(role),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return fields.newAccount(ME, "hash", Instant.EPOCH);
  }
}
