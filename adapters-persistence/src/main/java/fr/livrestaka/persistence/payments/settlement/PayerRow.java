package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.PostalAddress;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code payment_payers}; an address without a country is none. */
@MappedEntity(value = "payment_payers", namingStrategy = NamingStrategies.Raw.class)
record PayerRow(
    @Id String paymentId,
    @Nullable String name,
    @Nullable String business,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String addressLines,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String region,
    @Nullable String country,
    @Nullable String vatNumber) {

  private static final String LINE_END = "\n";

  static PayerRow of(PaymentId id, Payer payer) {
    Optional<PostalAddress> address = payer.address();
    return new PayerRow(
        id.value(),
        payer.name().orElse(null),
        payer.business().orElse(null),
        payer.email().orElse(null),
        payer.phone().orElse(null),
        address.map(known -> String.join(LINE_END, known.lines())).orElse(null),
        address.flatMap(PostalAddress::postcode).orElse(null),
        address.flatMap(PostalAddress::city).orElse(null),
        address.flatMap(PostalAddress::region).orElse(null),
        address.map(PostalAddress::country).orElse(null),
        payer.vatNumber().orElse(null));
  }

  Payer toPayer() {
    return new Payer(
        Optional.ofNullable(name),
        Optional.ofNullable(business),
        Optional.ofNullable(email),
        Optional.ofNullable(phone),
        Optional.ofNullable(country).map(this::address),
        Optional.ofNullable(vatNumber));
  }

  private PostalAddress address(String in) {
    return new PostalAddress(
        lines(),
        Optional.ofNullable(postcode),
        Optional.ofNullable(city),
        Optional.ofNullable(region),
        in);
  }

  private List<String> lines() {
    if (addressLines == null) return List.of();
    return Arrays.stream(addressLines.split(LINE_END)).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "PayerRow[" + paymentId + "]";
  }
}
