package fr.livrestaka.persistence.accounts;

import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.shared.PostalAddress;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code companies}; it is of an account, a guest order or an order. */
@MappedEntity(value = "companies", namingStrategy = NamingStrategies.Raw.class)
record CompanyRow(
    @Id String id,
    @Nullable String userId,
    @Nullable String pendingCommandeId,
    @Nullable String commandeId,
    @Nullable String name,
    @Nullable String siren,
    @Nullable String siret,
    @Nullable String vatNumber,
    @Nullable String registration,
    @Nullable String addressLines,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String country) {
  private static final String LINE_END = "\n";

  static CompanyRow of(CompanyHolder holder, Company company) {
    Optional<PostalAddress> address = company.address();
    return new CompanyRow(
        holder.id(),
        idWhere(CompanyHolder.Kind.ACCOUNT, holder),
        idWhere(CompanyHolder.Kind.GUEST_ORDER, holder),
        idWhere(CompanyHolder.Kind.ORDER, holder),
        company.name().orElse(null),
        company.siren().orElse(null),
        company.siret().orElse(null),
        company.vatNumber().orElse(null),
        company.registration().orElse(null),
        address.map(known -> String.join(LINE_END, known.lines())).orElse(null),
        address.flatMap(PostalAddress::postcode).orElse(null),
        address.flatMap(PostalAddress::city).orElse(null),
        address.map(PostalAddress::country).orElse(null));
  }

  Company toCompany() {
    return new Company(
        Optional.ofNullable(name),
        Optional.ofNullable(siren),
        Optional.ofNullable(siret),
        Optional.ofNullable(vatNumber),
        Optional.ofNullable(registration),
        Optional.ofNullable(country).map(this::address));
  }

  private PostalAddress address(String in) {
    return new PostalAddress(
        Optional.ofNullable(addressLines)
            .map(lines -> List.of(lines.split(LINE_END)))
            .orElse(List.of()),
        Optional.ofNullable(postcode),
        Optional.ofNullable(city),
        Optional.empty(),
        in);
  }

  private static @Nullable String idWhere(CompanyHolder.Kind kind, CompanyHolder holder) {
    return holder.kind() == kind ? holder.id() : null;
  }

  @Override
  public String toString() {
    return "CompanyRow[" + id + "]";
  }
}
