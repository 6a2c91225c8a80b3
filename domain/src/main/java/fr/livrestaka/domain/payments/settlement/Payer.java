package fr.livrestaka.domain.payments.settlement;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Optional;

/**
 * Who paid, as the payment service's page asked. What is longer than can be kept is cut: a payment
 * never fails by it.
 *
 * @param business a company's name, where the payer gave one
 * @param vatNumber VAT number of a company, which begins with the code of its country
 */
public record Payer(
    Optional<String> name,
    Optional<String> business,
    Optional<String> email,
    Optional<String> phone,
    Optional<PostalAddress> address,
    Optional<String> vatNumber) {
  /** Greatest number of characters of each text. */
  public static final int LONGEST = 255;

  public Payer {
    name = kept(name);
    business = kept(business);
    email = kept(email);
    phone = kept(phone);
    address = address.map(Payer::kept);
    vatNumber = kept(vatNumber);
  }

  /** Whether anything is known at all. */
  public boolean isKnown() {
    return name.isPresent()
        || business.isPresent()
        || email.isPresent()
        || phone.isPresent()
        || address.isPresent()
        || vatNumber.isPresent();
  }

  private static PostalAddress kept(PostalAddress address) {
    return new PostalAddress(
        address.lines().stream().flatMap(line -> kept(Optional.of(line)).stream()).toList(),
        kept(address.postcode()),
        kept(address.city()),
        kept(address.region()),
        address.country());
  }

  private static Optional<String> kept(Optional<String> text) {
    return text.map(value -> value.replaceAll("[\\r\\n]+", " ").strip())
        .map(value -> value.length() <= LONGEST ? value : cut(value))
        .filter(value -> !value.isEmpty());
  }

  /** Never between the two halves of a sign. */
  private static String cut(String value) {
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end).strip();
  }

  @Override
  public String toString() {
    return "Payer[]";
  }
}
