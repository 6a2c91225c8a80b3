package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.pricing.port.SellersVat;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.withdrawal.Consents;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalPeriod;
import fr.livrestaka.domain.pricing.Tariff;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words the contract about an order with all that the law wants confirmed (Code de la consommation,
 * L221-5, L221-13, L111-1), and the model form of withdrawal (annex of R221-1).
 */
@Singleton
public class ContractWording {
  private static final TextBundle TEXTS = TextBundle.of("/contracts/contract.properties");
  private static final String PARAGRAPHS = "\n\n";

  private final PageFacts facts;
  private final SellersVat vat;

  @Inject
  public ContractWording(PageFacts facts, SellersVat vat) {
    this.facts = facts;
    this.vat = vat;
  }

  /** What the files are called. */
  static String title(String name) {
    return TEXTS.get("title." + name);
  }

  /**
   * @param writtenAt when the author is told; the period is counted with that
   */
  String contract(
      Order order, Account author, Optional<Tariff> tariff, Contract agreed, Instant writtenAt) {
    Map<String, String> values = values(order, author, tariff, agreed);
    values.put(
        "until",
        FrenchDay.of(WithdrawalPeriod.of(agreed.concludedAt(), Optional.of(writtenAt)).lastDay()));
    String service =
        join(
            "\n",
            Stream.of(
                Optional.of(TEXTS.get("service", values)),
                agreed.pages().map(pages -> TEXTS.get("pages", values)),
                Optional.of(price(agreed, values)),
                Optional.of(TEXTS.get(delay(tariff), values))));
    String withdrawal =
        join(
            "\n",
            Stream.concat(
                Stream.of(Optional.of(TEXTS.get("withdrawal", values))),
                consents(agreed.consents())));
    return join(
        PARAGRAPHS,
        Stream.of(
                TEXTS.get("parties.title"),
                TEXTS.get("parties", values),
                TEXTS.get("service.title"),
                service,
                TEXTS.get("payment.title"),
                TEXTS.get("payment", values),
                TEXTS.get("withdrawal.title"),
                withdrawal,
                TEXTS.get("complaints.title"),
                TEXTS.get("complaints", values))
            .map(Optional::of));
  }

  String form(Order order, Optional<Tariff> tariff, Account author, Contract agreed) {
    return TEXTS.get("form", values(order, author, tariff, agreed));
  }

  private Map<String, String> values(
      Order order, Account author, Optional<Tariff> tariff, Contract agreed) {
    Map<String, String> values = new HashMap<>(facts.values());
    values.put("client", (author.prenom() + " " + author.nom()).strip());
    values.put("clientEmail", author.email());
    values.put("titre", order.titre());
    values.put("number", order.id().value());
    values.put("concluded", FrenchDay.of(agreed.concludedAt()));
    values.put("prestation", tariff.map(Tariff::nom).orElseGet(() -> TEXTS.get("service.any")));
    values.put("pages", agreed.pages().map(String::valueOf).orElse(""));
    values.put("delay", tariff.flatMap(Tariff::dureeEstimee).orElse(""));
    return values;
  }

  private String price(Contract agreed, Map<String, String> values) {
    VatRegime regime = vat.on(InvoiceNumber.dateOf(agreed.concludedAt())).regime();
    Amounts amounts = regime.split(agreed.price());
    Map<String, String> all = new HashMap<>(values);
    all.put("total", Euros.of(amounts.total()));
    all.put("tax", Euros.of(amounts.tax()));
    all.put("net", Euros.of(amounts.net()));
    all.put("rate", String.valueOf(regime.percent()));
    if (regime.isTaxed()) return TEXTS.get("price.taxed", all);
    return TEXTS.get("price.untaxed", all);
  }

  private static String delay(Optional<Tariff> tariff) {
    return tariff.flatMap(Tariff::dureeEstimee).isPresent() ? "delay" : "delay.unknown";
  }

  private static Stream<Optional<String>> consents(Consents given) {
    String early =
        given
            .earlyStartAt()
            .map(at -> TEXTS.get("early", Map.of("date", FrenchDay.withTime(at))))
            .orElseGet(() -> TEXTS.get("early.none"));
    return Stream.of(
        Optional.of(early),
        given.lossAt().map(at -> TEXTS.get("loss", Map.of("date", FrenchDay.withTime(at)))));
  }

  private static String join(String between, Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).collect(Collectors.joining(between));
  }
}
