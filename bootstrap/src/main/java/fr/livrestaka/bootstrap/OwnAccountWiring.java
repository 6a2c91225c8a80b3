package fr.livrestaka.bootstrap;

import fr.livrestaka.application.accounts.port.ExportTokens;
import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.application.invoicing.port.InvoiceTokens;
import fr.livrestaka.application.orders.port.ActivationTokens;
import fr.livrestaka.application.orders.port.EstimateTokens;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.support.port.NewsletterTokens;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.security.HmacActivationTokens;
import fr.livrestaka.bootstrap.security.HmacEstimateTokens;
import fr.livrestaka.bootstrap.security.HmacExportTokens;
import fr.livrestaka.bootstrap.security.HmacInvoiceTokens;
import fr.livrestaka.bootstrap.security.HmacNewsletterTokens;
import fr.livrestaka.bootstrap.security.HmacResetTokens;
import fr.livrestaka.bootstrap.security.HmacWithdrawalTokens;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes the secrets of mailed links. */
@Factory
final class OwnAccountWiring {
  @Singleton
  ResetTokens resetTokens(Settings settings) {
    return new HmacResetTokens(settings.jwtSecret());
  }

  @Singleton
  ExportTokens exportTokens(Settings settings) {
    return new HmacExportTokens(settings.jwtSecret());
  }

  @Singleton
  NewsletterTokens newsletterTokens(Settings settings) {
    return new HmacNewsletterTokens(settings.jwtSecret());
  }

  @Singleton
  EstimateTokens estimateTokens(Settings settings) {
    return new HmacEstimateTokens(settings.jwtSecret());
  }

  @Singleton
  InvoiceTokens invoiceTokens(Settings settings) {
    return new HmacInvoiceTokens(settings.jwtSecret());
  }

  @Singleton
  WithdrawalTokens withdrawalTokens(Settings settings) {
    return new HmacWithdrawalTokens(settings.jwtSecret());
  }

  @Singleton
  ActivationTokens activationTokens(Settings settings) {
    return new HmacActivationTokens(settings.jwtSecret());
  }
}
