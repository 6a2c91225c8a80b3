package fr.livrestaka.stripe.payments;

import com.stripe.model.Address;
import com.stripe.model.checkout.Session;
import com.stripe.model.checkout.Session.CustomerDetails;
import com.stripe.model.checkout.Session.CustomerDetails.TaxId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads whom Stripe's page asked for a name and an address ({@code customer_details}). */
final class SessionPayers {
  /** Sorts of numbers that begin with their country; a member state's goes before any other. */
  private static final List<String> VAT_NUMBERS = List.of("eu_vat", "ch_vat", "gb_vat");

  private SessionPayers() {}

  /** Empty before the payment. */
  static Optional<Payer> of(Session session) {
    return Optional.ofNullable(session.getCustomerDetails())
        .map(SessionPayers::payer)
        .filter(Payer::isKnown);
  }

  private static Payer payer(CustomerDetails details) {
    return new Payer(
        Optional.ofNullable(details.getName()),
        Optional.ofNullable(details.getBusinessName()),
        Optional.ofNullable(details.getEmail()),
        Optional.ofNullable(details.getPhone()),
        Optional.ofNullable(details.getAddress()).flatMap(SessionPayers::address),
        vatNumber(details));
  }

  private static Optional<String> vatNumber(CustomerDetails details) {
    List<TaxId> given = Optional.ofNullable(details.getTaxIds()).orElse(List.of());
    return VAT_NUMBERS.stream()
        .flatMap(sort -> given.stream().filter(id -> sort.equals(id.getType())))
        .flatMap(id -> Stream.ofNullable(id.getValue()))
        .findFirst();
  }

  /** Where Stripe asks for the country alone, as for some wallets, that is the address. */
  private static Optional<PostalAddress> address(Address address) {
    return Optional.ofNullable(address.getCountry())
        .map(code -> code.toUpperCase(Locale.ROOT))
        .filter(code -> PostalAddress.country(code).isPresent())
        .map(
            country ->
                new PostalAddress(
                    Stream.of(text(address.getLine1()), text(address.getLine2()))
                        .flatMap(Optional::stream)
                        .toList(),
                    text(address.getPostalCode()),
                    text(address.getCity()),
                    text(address.getState()),
                    country));
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(known -> !known.isEmpty());
  }
}
