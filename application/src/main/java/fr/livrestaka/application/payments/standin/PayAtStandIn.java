package fr.livrestaka.application.payments.standin;

import fr.livrestaka.application.payments.standin.port.PayPage;
import fr.livrestaka.application.payments.standin.port.PayPage.Play;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Plays the person at the pay page where a stand-in takes the payment service's place. */
@Singleton
public class PayAtStandIn {
  private final Optional<PayPage> page;

  @Inject
  public PayAtStandIn(Optional<PayPage> page) {
    this.page = page;
  }

  /**
   * @throws NotFound no such session, or no stand-in
   */
  public Play show(String sessionId) {
    return page.flatMap(found -> found.find(sessionId)).orElseThrow(PayAtStandIn::unknown);
  }

  /**
   * @return where the person goes next
   * @throws NotFound no such session, or no stand-in
   */
  public String pay(String sessionId) {
    Play play = show(sessionId);
    page.orElseThrow(PayAtStandIn::unknown).pay(sessionId);
    return play.successUrl();
  }

  /**
   * The person stays and may try again.
   *
   * @throws NotFound no such session, or no stand-in
   */
  public void decline(String sessionId) {
    show(sessionId);
    page.orElseThrow(PayAtStandIn::unknown).decline(sessionId);
  }

  /**
   * @return where the person goes next
   * @throws NotFound no such session, or no stand-in
   */
  public String abandon(String sessionId) {
    Play play = show(sessionId);
    page.orElseThrow(PayAtStandIn::unknown).abandon(sessionId);
    return play.cancelUrl();
  }

  private static NotFound unknown() {
    return new NotFound("payments.no-such-session");
  }
}
