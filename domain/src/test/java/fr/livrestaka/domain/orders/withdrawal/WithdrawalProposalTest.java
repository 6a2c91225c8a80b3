package fr.livrestaka.domain.orders.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal.Reason;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is due after a withdrawal (C. conso. L221-24, L221-25, L221-28 1°). */
class WithdrawalProposalTest {
  private static final Instant CONCLUDED = Instant.parse("2026-12-01T10:00:00Z");
  private static final Instant DECLARED = Instant.parse("2026-12-08T10:00:00Z");
  private static final Optional<Instant> GIVEN = Optional.of(CONCLUDED);
  private static final Optional<Instant> NEVER = Optional.empty();
  private static final Consents EARLY = new Consents(GIVEN, GIVEN, NEVER);
  private static final Consents ALL = new Consents(GIVEN, GIVEN, GIVEN);
  private static final Optional<Integer> HUNDRED = Optional.of(100);

  @Test
  void everythingIsGivenBackWhereTheRequestWasNotCollected() {
    Contract contract = contract(new Consents(GIVEN, NEVER, GIVEN), 10_000, HUNDRED, NEVER);
    assertThat(due(contract, 60)).isEqualTo(proposal(10_000, 0, Reason.NO_REQUEST));
    Instant later = DECLARED.plusMillis(1);
    Consents tooLate = new Consents(GIVEN, Optional.of(later), NEVER);
    assertThat(due(contract(tooLate, 10_000, HUNDRED, NEVER), 60).reason())
        .isEqualTo(Reason.NO_REQUEST);
  }

  @Test
  void everythingIsGivenBackWhereTheAuthorWasNotInformed() {
    Contract contract = contract(new Consents(NEVER, GIVEN, GIVEN), 10_000, HUNDRED, GIVEN);
    assertThat(due(contract, 100)).isEqualTo(proposal(10_000, 0, Reason.NOT_INFORMED));
  }

  @Test
  void theShareOfThePagesDoneIsRoundedInTheAuthorsFavour() {
    Contract contract = contract(EARLY, 10_000, Optional.of(300), NEVER);
    assertThat(due(contract, 100)).isEqualTo(proposal(6_667, 3_333, Reason.PRO_RATA));
    assertThat(due(contract, 300)).isEqualTo(proposal(0, 10_000, Reason.PRO_RATA));
    assertThat(due(contract, 999)).isEqualTo(proposal(0, 10_000, Reason.PRO_RATA));
    assertThat(due(contract, 1)).isEqualTo(proposal(9_967, 33, Reason.PRO_RATA));
  }

  @Test
  void workThatIsNotBegunCostsNothing() {
    Contract contract = contract(EARLY, 10_000, HUNDRED, NEVER);
    assertThat(due(contract, 0)).isEqualTo(proposal(10_000, 0, Reason.NOT_BEGUN));
    assertThat(due(contract, -1)).isEqualTo(proposal(10_000, 0, Reason.NOT_BEGUN));
  }

  @Test
  void whatNobodyHasCountedIsGivenBackAtMost() {
    Contract contract = contract(ALL, 10_000, HUNDRED, NEVER);
    assertThat(WithdrawalProposal.of(contract, DECLARED, Optional.empty()))
        .isEqualTo(proposal(10_000, 0, Reason.PAGES_UNKNOWN));
    assertThat(due(contract(ALL, 10_000, Optional.empty(), NEVER), 60))
        .isEqualTo(proposal(10_000, 0, Reason.NOT_COUNTED));
  }

  @Test
  void nothingIsGivenBackWhereTheWorkWasDoneWithConsentAndAcknowledgement() {
    Contract done = contract(ALL, 10_000, HUNDRED, Optional.of(DECLARED));
    assertThat(WithdrawalProposal.of(done, DECLARED, Optional.empty()))
        .isEqualTo(proposal(0, 10_000, Reason.PERFORMED));
    Contract later = contract(ALL, 10_000, HUNDRED, Optional.of(DECLARED.plusMillis(1)));
    assertThat(due(later, 50)).isEqualTo(proposal(5_000, 5_000, Reason.PRO_RATA));
  }

  @Test
  void workDoneWithoutTheAcknowledgementIsPaidAsAWhole() {
    Contract done = contract(EARLY, 10_000, HUNDRED, GIVEN);
    assertThat(due(done, 10)).isEqualTo(proposal(0, 10_000, Reason.PRO_RATA));
  }

  @Test
  void noMoreIsGivenBackThanIsThere() {
    assertThat(due(contract(EARLY, 0, HUNDRED, NEVER), 50))
        .isEqualTo(proposal(0, 0, Reason.NOTHING_PAID));
    assertThat(due(contract(EARLY, 2_000, HUNDRED, NEVER), 50))
        .as("half was given back before")
        .isEqualTo(proposal(0, 5_000, Reason.PRO_RATA));
    assertThat(due(contract(Consents.NONE, 2_000, HUNDRED, NEVER), 50))
        .isEqualTo(proposal(2_000, 0, Reason.NOT_INFORMED));
  }

  @Test
  void noContractIsOfLessThanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> contract(ALL, -1, HUNDRED, NEVER));
    assertThatIllegalArgumentException().isThrownBy(() -> contract(ALL, 1, Optional.of(0), NEVER));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Contract(
                    new OrderId("o"),
                    CONCLUDED,
                    ALL,
                    Money.ofCents(-1),
                    Money.ZERO,
                    HUNDRED,
                    NEVER));
  }

  private static WithdrawalProposal due(Contract contract, int pagesDone) {
    return WithdrawalProposal.of(contract, DECLARED, Optional.of(pagesDone));
  }

  private static Contract contract(
      Consents consents, long paid, Optional<Integer> pages, Optional<Instant> performedAt) {
    return new Contract(
        new OrderId("o"),
        CONCLUDED,
        consents,
        Money.ofCents(10_000),
        Money.ofCents(paid),
        pages,
        performedAt);
  }

  private static WithdrawalProposal proposal(long refund, long owed, Reason reason) {
    return new WithdrawalProposal(Money.ofCents(refund), Money.ofCents(owed), reason);
  }
}
