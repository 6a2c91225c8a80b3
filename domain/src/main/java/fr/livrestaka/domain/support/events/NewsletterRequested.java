package fr.livrestaka.domain.support.events;

import fr.livrestaka.domain.shared.Wish;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody asked for the newsletter (contract A §3.9). Recorded for addresses that get no mail as
 * well, so that asking takes the same time whatever the address.
 *
 * @param subscriptionId whose owner gets a link; {@link #NOBODY} where no mail is due
 * @param askedAt tells this request from later ones for the same address
 */
public record NewsletterRequested(String subscriptionId, Instant askedAt) implements Wish {
  public static final String NOBODY = "nobody";

  public boolean isForNobody() {
    return subscriptionId.equals(NOBODY);
  }

  @Override
  public Optional<String> subject() {
    return isForNobody() ? Optional.empty() : Optional.of("newsletter:" + subscriptionId);
  }
}
