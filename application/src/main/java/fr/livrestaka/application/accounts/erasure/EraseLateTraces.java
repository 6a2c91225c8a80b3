package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Erases what a person's own requests wrote while the account was being erased: one that was let in
 * before may store a message or an order just after. No request lives as long as the time that is
 * looked back.
 */
@Singleton
public class EraseLateTraces implements Upkeep {
  private static final String NAME = "EraseLateTraces";
  private static final Duration LOOK_BACK = Duration.ofMinutes(30);

  private final Accounts accounts;
  private final EraseAccountData eraseAccountData;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public EraseLateTraces(
      Accounts accounts,
      EraseAccountData eraseAccountData,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.eraseAccountData = eraseAccountData;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    rows.each(
        NAME,
        transactions.read(() -> accounts.erasedBetween(now.minus(LOOK_BACK), now)),
        AccountId::value,
        erased -> transactions.writing(() -> eraseAccountData.eraseAgain(erased)));
  }
}
