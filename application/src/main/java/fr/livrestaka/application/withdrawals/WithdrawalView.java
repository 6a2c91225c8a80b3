package fr.livrestaka.application.withdrawals;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalPeriod;
import java.util.Optional;

/**
 * How an order stands with regard to a withdrawal.
 *
 * @param author empty where the account is erased
 * @param contract empty while none is concluded
 * @param isOpen whether it can be withdrawn from now, or was already
 */
public record WithdrawalView(
    Order order,
    Optional<Account> author,
    Optional<Contract> contract,
    Optional<Withdrawal> withdrawal,
    boolean isOpen) {
  public Optional<WithdrawalPeriod> period() {
    return contract.map(Contract::period);
  }
}
