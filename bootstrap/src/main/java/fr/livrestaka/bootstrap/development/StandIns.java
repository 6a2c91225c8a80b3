package fr.livrestaka.bootstrap.development;

import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.stripe.payments.OwnAddress;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;

/** Makes stand-ins in development mode, where there is no key of the real service. */
@Factory
@Requires(property = "staka.development", value = "true")
@Requires(missingProperty = "staka.stripe.secret-key")
final class StandIns {
  /**
   * @throws IllegalStateException in production mode, whatever the properties say
   */
  @Singleton
  CardVault cardVault(Settings settings, IdGenerator ids, InstantSource clock) {
    refuseInProduction(settings);
    return new StandInCardVault(ids, clock);
  }

  @Singleton
  OwnAddress ownAddress(BeanProvider<EmbeddedServer> server, Settings settings) {
    return new OwnAddress() {
      @Override
      public URI base() {
        return URI.create("http://127.0.0.1:" + server.get().getPort());
      }

      // a front end's development server does not pass the pay page on
      @Override
      public URI pages() {
        boolean hasOwn = !settings.publicUrl().equals(settings.frontendUrl());
        return hasOwn ? URI.create(settings.publicUrl()) : base();
      }
    };
  }

  /**
   * @throws IllegalStateException in production mode, whatever the properties say
   */
  @Singleton
  TariffCatalog tariffCatalog(Settings settings) {
    refuseInProduction(settings);
    return new StandInTariffCatalog();
  }

  private static void refuseInProduction(Settings settings) {
    if (!settings.development()) throw new IllegalStateException("No stand-ins in production");
  }
}
