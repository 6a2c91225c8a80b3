package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.cards.CardHolder;
import fr.livrestaka.application.payments.cards.CardSetup;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A payment service in memory, which remembers what it was asked. */
public final class InMemoryCardVault implements CardVault {
  public final List<PaymentMethodId> detached = new ArrayList<>();
  public final List<PaymentMethodId> defaults = new ArrayList<>();
  private final Map<PaymentMethodId, VaultCard> known = new HashMap<>();
  private boolean away;
  private int prepared;

  public void add(PaymentMethodId method, VaultCard card) {
    known.put(method, card);
  }

  /** From now on it refuses everything. */
  public void goAway() {
    away = true;
  }

  @Override
  public CardSetup prepare(CardHolder holder) {
    refuseIfAway();
    prepared++;
    return new CardSetup("seti_" + prepared + "_secret", "seti_" + prepared);
  }

  @Override
  public VaultCard read(CardHolder holder, PaymentMethodId method) {
    refuseIfAway();
    return Optional.ofNullable(known.get(method)).orElseThrow(CardServiceFailed::new);
  }

  @Override
  public void makeDefault(CardHolder holder, PaymentMethodId method) {
    refuseIfAway();
    defaults.add(method);
  }

  @Override
  public void detach(PaymentMethodId method) {
    refuseIfAway();
    detached.add(method);
  }

  private void refuseIfAway() {
    if (away) throw new CardServiceFailed();
  }
}
