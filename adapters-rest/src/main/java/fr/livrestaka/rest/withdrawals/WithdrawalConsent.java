package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the author was shown and has agreed to; {@code intact} says whether it is stored as it was
 * given.
 */
@Serdeable
@Schema(name = "WithdrawalConsent")
record WithdrawalConsent(
    Instant donneLe,
    String voie,
    @Nullable String adresseIp,
    @Nullable String versionConditions,
    @Nullable String versionConfidentialite,
    boolean debutDemande,
    boolean perteReconnue,
    String empreinte,
    boolean intact) {
  static WithdrawalConsent of(GivenConsents given) {
    return new WithdrawalConsent(
        given.givenAt(),
        given.source().way().name(),
        given.source().ipAddress().orElse(null),
        given.texts().terms().map(PageVersionId::value).orElse(null),
        given.texts().privacy().map(PageVersionId::value).orElse(null),
        given.earlyStart(),
        given.loss(),
        given.hash(),
        given.isIntact());
  }
}
