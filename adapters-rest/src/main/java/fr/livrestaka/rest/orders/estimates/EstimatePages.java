package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.orders.estimates.EstimatedOrder;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Field;
import fr.livrestaka.rest.shared.HtmlPage.Link;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages behind the link of an estimate's mail. */
@Singleton
final class EstimatePages {
  private final Texts texts;
  private final HtmlPages pages;
  private final CurrentSeller seller;
  private final PageFacts facts;

  EstimatePages(Texts texts, HtmlPages pages, CurrentSeller seller, PageFacts facts) {
    this.texts = texts;
    this.pages = pages;
    this.seller = seller;
    this.facts = facts;
  }

  /**
   * What a consumer has to be told before he orders, and the button that says that he will have to
   * pay (C. conso. L221-5, L221-14). The boxes are his choice, and none is ticked beforehand.
   */
  HttpResponse<String> question(String token, EstimatedOrder found) {
    HtmlPage page =
        about(found, "question")
            .showing(label("tva"), vat(found.estimate().price()))
            .showing(label("delai"), delay(found))
            .showing(label("jusquau"), FrenchDay.of(found.estimate().validUntil()))
            .showing(label("vendeur"), trader())
            .showing(label("retractation"), text("retractation"))
            .showing(label("mediateur"), facts.values().getOrDefault("mediator", ""))
            .linkingTo(legal(token, "conditions"))
            .linkingTo(legal(token, "confidentialite"))
            .with(order(token))
            .with(button(token, "refuser"));
    HtmlPage said = found.estimate().message().map(page::saying).orElse(page);
    return pages.answer(HttpStatus.OK, said);
  }

  /** A legal page, as it is shown now. */
  HttpResponse<String> legal(Page shown) {
    return pages.answer(HttpStatus.OK, HtmlPage.of(shown.title(), shown.content()));
  }

  private Button order(String token) {
    return new Button(
        path(token) + "/accepter",
        text("accepter"),
        List.of(
            Field.hidden("cgvAcceptees", "true"),
            Field.hidden("confidentialiteLue", "true"),
            Field.box("debutImmediat", text("debut")),
            Field.box("perteReconnue", text("perte"))));
  }

  private Link legal(String token, String name) {
    return new Link(path(token) + "/" + name, text(name));
  }

  private String vat(Money price) {
    VatRegime regime = seller.today().regime();
    if (regime.percent() == 0) return text("tva.aucune");
    return text("tva.dont", Euros.of(regime.split(price).tax()))
        .replace("{taux}", String.valueOf(regime.percent()));
  }

  private String delay(EstimatedOrder found) {
    return found.order().dateEcheance().map(FrenchDay::of).orElseGet(() -> text("delai.indicatif"));
  }

  private String trader() {
    SellerIdentity identity = seller.identity();
    return Stream.of(
            Optional.of(identity.name()),
            identity.legalForm(),
            identity.address(),
            identity.siret().map(number -> text("siret", number)),
            Optional.of(identity.email()))
        .flatMap(Optional::stream)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** The author has agreed, and can pay. */
  HttpResponse<String> toPay(String token, EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "to-pay").with(button(token, "payer")));
  }

  /** As {@link #toPay}, where the payment service did not answer. */
  HttpResponse<String> payLater(String token, EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "pay-later").with(button(token, "payer")));
  }

  HttpResponse<String> paid(EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "paid"));
  }

  /**
   * @param url address of the pay page
   */
  HttpResponse<String> goPay(String url) {
    return pages.answer(HttpStatus.OK, page("go-pay").forwardingTo(new Link(url, text("payer"))));
  }

  /** The page of an estimate that cannot be answered any more. */
  HttpResponse<String> closed(EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "status." + found.status()));
  }

  /**
   * @param name key of the texts that the page shows
   */
  HttpResponse<String> notice(HttpStatus status, String name) {
    return pages.answer(status, page(name));
  }

  private HtmlPage page(String name) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"));
  }

  private HtmlPage about(EstimatedOrder found, String name) {
    Estimate estimate = found.estimate();
    return page(name)
        .showing(label("titre"), found.order().titre())
        .showing(label("pages"), String.valueOf(estimate.pages()))
        .showing(label("prix"), text("prix", Euros.of(estimate.price())))
        .showing(label("etat"), text(name + ".etat"));
  }

  private String label(String fact) {
    return text("fact." + fact);
  }

  private String text(String name) {
    return texts.get("orders.estimate-page." + name);
  }

  private String text(String name, String value) {
    return text(name).replace("{}", value);
  }

  private Button button(String token, String action) {
    return new Button(path(token) + "/" + action, text(action));
  }

  private static String path(String token) {
    return "/api/public/estimations/" + token + "/page";
  }
}
