package fr.livrestaka.application.invoicing.books;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.port.PaymentServiceBalance;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.ImpossibleRow;
import fr.livrestaka.domain.invoicing.fec.AccountsProof;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import fr.livrestaka.domain.invoicing.fec.ChartOfAccounts;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.domain.invoicing.fec.Postings;
import fr.livrestaka.domain.invoicing.refusals.BalanceUnreadable;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Gives the accounting entries of a period as a file that accounting software imports (LPF art. A47
 * A-1), and proves that they agree with the documents and with the payment service.
 */
@Singleton
public class ExportAccountingEntries {
  private final ExportBooks books;
  private final PaymentServiceBalance balance;
  private final CurrentSeller seller;
  private final VerifyRegister register;
  private final ChartOfAccounts chart = LedgerTexts.chart();

  @Inject
  public ExportAccountingEntries(
      ExportBooks books,
      PaymentServiceBalance balance,
      CurrentSeller seller,
      VerifyRegister register) {
    this.books = books;
    this.balance = balance;
    this.seller = seller;
    this.register = register;
  }

  /**
   * For administrators. Fees and transfers are missing where there is no payment service.
   *
   * @throws BalanceUnreadable the payment service does not answer; the file would be incomplete
   */
  public FecFile file(AccountingPeriod period) {
    List<BalanceMovement> movements = balance.within(period).orElse(List.of());
    return FecFile.of(
        Postings.of(books.of(period), movements),
        chart,
        LedgerTexts::of,
        LedgerTexts::ofClient,
        seller.identity().siren(),
        period.to());
  }

  /**
   * For administrators: what the file of that period has to be handed over with (LPF art. A47 A-1,
   * II).
   */
  public FecFile description(AccountingPeriod period) {
    return new FecDescription(chart).of(seller.identity(), period);
  }

  /**
   * Compares sums, and every row of the books with what was sealed of it. Changes nothing.
   *
   * @throws BalanceUnreadable the payment service does not answer
   */
  public AccountsProof prove(AccountingPeriod period) {
    Optional<List<BalanceMovement>> movements = balance.within(period);
    List<LedgerFault> faults = new ArrayList<>();
    register.verify(new HashSet<>(), faults);
    try {
      return AccountsProof.of(books.of(period), movements).with(faults);
    } catch (ImpossibleRow impossible) {
      faults.add(new LedgerFault(Kind.IMPOSSIBLE, impossible.row(), impossible.why()));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      String days = period.from() + " " + period.to();
      faults.add(new LedgerFault(Kind.IMPOSSIBLE, days, String.valueOf(e.getMessage())));
    }
    return new AccountsProof(List.of(), faults);
  }
}
