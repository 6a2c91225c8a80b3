package fr.livrestaka.rest.shared.body;

import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyRequest;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.PostalAddress;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom invoices are made out to, as sent and shown (contract A 2.10). */
@Introspected
@Serdeable
@Schema(
    name = "Entreprise",
    description = "À qui les factures sont établies : une entreprise, ou seulement une adresse")
public record CompanyWire(
    @Schema(maxLength = 200) @Nullable String raisonSociale,
    @Schema(description = "9 chiffres") @Nullable String siren,
    @Schema(description = "14 chiffres") @Nullable String siret,
    @Schema(description = "Commence par le code du pays") @Nullable String numeroTva,
    @Schema(description = "Hors de l'Union, sans numéro de TVA") @Nullable String numeroEtranger,
    @Schema(maxLength = 300, description = "4 lignes au plus") @Nullable String adresse,
    @Schema(maxLength = 16) @Nullable String codePostal,
    @Schema(maxLength = 100) @Nullable String ville,
    @Schema(description = "ISO 3166-1, deux lettres") @Nullable String pays) {

  /** What is stored, as it is shown. */
  public static CompanyWire of(Company company) {
    Optional<PostalAddress> address = company.address();
    return new CompanyWire(
        company.name().orElse(null),
        company.siren().orElse(null),
        company.siret().orElse(null),
        company.vatNumber().orElse(null),
        company.registration().orElse(null),
        address.map(known -> String.join("\n", known.lines())).orElse(null),
        address.flatMap(PostalAddress::postcode).orElse(null),
        address.flatMap(PostalAddress::city).orElse(null),
        address.map(PostalAddress::country).orElse(null));
  }

  /**
   * @param sent null: nothing was sent
   * @throws InvalidInput with every rule that the values break
   */
  public static Optional<Company> toCompany(@Nullable CompanyWire sent) {
    return Optional.ofNullable(sent).flatMap(wire -> wire.request().toCompany());
  }

  /** An answer that shows it; null: nothing was told. */
  @Serdeable
  @Schema(name = "EntrepriseMontree")
  public record Shown(String message, @Nullable CompanyWire entreprise) {
    public static Shown of(String message, Optional<Company> company) {
      return new Shown(message, company.map(CompanyWire::of).orElse(null));
    }
  }

  private CompanyRequest request() {
    return new CompanyRequest(
        Optional.ofNullable(raisonSociale),
        Optional.ofNullable(siren),
        Optional.ofNullable(siret),
        Optional.ofNullable(numeroTva),
        Optional.ofNullable(numeroEtranger),
        Optional.ofNullable(adresse),
        Optional.ofNullable(codePostal),
        Optional.ofNullable(ville),
        Optional.ofNullable(pays));
  }

  @Override
  public String toString() {
    return "CompanyWire";
  }
}
