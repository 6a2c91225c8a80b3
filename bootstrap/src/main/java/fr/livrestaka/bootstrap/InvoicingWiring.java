package fr.livrestaka.bootstrap;

import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.invoicing.ereporting.EReporting;
import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.application.invoicing.port.ReceiptPrinter;
import fr.livrestaka.application.invoicing.register.ChainWitness;
import fr.livrestaka.application.invoicing.till.Publishing;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.documents.invoicing.ContractPdf;
import fr.livrestaka.documents.invoicing.FacturXPrinter;
import fr.livrestaka.documents.invoicing.ReceiptPdf;
import fr.livrestaka.domain.invoicing.ereporting.ReportCategory;
import fr.livrestaka.domain.invoicing.ereporting.ReportRules;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.till.Software;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Makes what invoicing needs besides the database: who sells, and who prints. */
@Factory
final class InvoicingWiring {
  private static final String SOFTWARE = "Staka Livres";
  private static final String DRAFT = "-SNAPSHOT";

  @Singleton
  Seller seller(Settings settings) {
    Settings.Seller seller = settings.seller();
    SellerIdentity identity =
        new SellerIdentity(
            seller.name(),
            present(seller.legalForm()),
            present(seller.address()),
            present(seller.siret()),
            present(seller.rcs()),
            present(seller.vatNumber()),
            settings.mail().supportEmail());
    return new Seller(identity, terms(seller));
  }

  private static VatTerms terms(Settings.Seller seller) {
    if (!seller.vatRegime().equals("standard")) return VatTerms.franchise();
    VatFiling filing = VatFiling.valueOf(seller.vatFiling().toUpperCase(Locale.ROOT));
    return seller.vatOnDebits() ? VatTerms.onDebits(filing) : VatTerms.taxed(filing);
  }

  @Singleton
  EReporting eReporting(Settings settings) {
    Settings.EReporting told = settings.eReporting();
    return new EReporting(new ReportRules(ReportCategory.valueOf(told.untaxed())), told.platform());
  }

  @Singleton
  ChainWitness chainWitness(Settings settings) {
    return new ChainWitness(settings.mail().witnessEmail());
  }

  /** A build that names a released version is that version, whatever the configuration says. */
  @Singleton
  Publishing publishing(Settings settings) {
    Settings.Published told = settings.published();
    Optional<String> built =
        Optional.ofNullable(InvoicingWiring.class.getPackage().getImplementationVersion());
    Optional<String> version =
        built.filter(text -> !text.endsWith(DRAFT)).or(told::version).or(() -> built);
    return new Publishing(
        present(settings.trader().director()),
        new Software(SOFTWARE, version, told.marketedOn(), told.isTrade()));
  }

  @Singleton
  DocumentPrinter documentPrinter() {
    return new FacturXPrinter();
  }

  /** For contracts and for attestations. */
  @Singleton
  ContractPdf contractPdf() {
    return new ContractPdf();
  }

  @Singleton
  ReceiptPrinter receiptPrinter() {
    return new ReceiptPdf();
  }

  private static Optional<String> present(String setting) {
    return Optional.of(setting.strip()).filter(text -> !text.isEmpty());
  }
}
