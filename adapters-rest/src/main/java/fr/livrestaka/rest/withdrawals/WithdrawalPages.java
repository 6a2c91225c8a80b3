package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.withdrawals.WithdrawalView;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Field;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The pages of « Renoncer au contrat ici »: the declaration, its confirmation and the
 * acknowledgement (C. conso. L221-21, D221-5). None asks for a reason.
 */
@Singleton
final class WithdrawalPages {
  private final Texts texts;
  private final HtmlPages pages;

  WithdrawalPages(Texts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /** The declaration to fill in; name and address of the account stand there already. */
  HttpResponse<String> declaration(String token, WithdrawalView view) {
    String name =
        view.author().map(author -> author.prenom() + " " + author.nom()).orElse("").strip();
    String email = view.author().map(author -> author.email()).orElse("");
    return pages.answer(HttpStatus.OK, form(token, view, "declaration", name, email));
  }

  /** The declaration once more, since name or address cannot be. */
  HttpResponse<String> wrong(String token, WithdrawalView view, WithdrawalWire.ToDeclare sent) {
    return pages.answer(
        HttpStatus.BAD_REQUEST, form(token, view, "wrong", sent.nom(), sent.email()));
  }

  /** What is about to be declared, and the button that declares it. */
  HttpResponse<String> confirmation(String token, WithdrawalView view, WithdrawalRequest request) {
    HtmlPage page =
        about(view, "confirmation")
            .showing(label("nom"), request.name())
            .showing(label("email"), request.email())
            .with(
                new Button(
                    path(token) + "/confirmer",
                    text("confirmer"),
                    List.of(
                        Field.hidden("nom", request.name()),
                        Field.hidden("email", request.email()))));
    return pages.answer(HttpStatus.OK, page);
  }

  /** What was declared, with day and hour. */
  HttpResponse<String> acknowledgement(WithdrawalView view, Withdrawal received) {
    return pages.answer(
        HttpStatus.OK,
        about(view, "acknowledgement")
            .saying(received.text())
            .showing(label("nom"), received.name())
            .showing(label("email"), received.email())
            .showing(label("declaree"), FrenchDay.withTime(received.declaredAt())));
  }

  /** There is no contract, or not any more time. */
  HttpResponse<String> closed(HttpStatus status, WithdrawalView view) {
    String name = view.contract().isPresent() ? "over" : "no-contract";
    return pages.answer(status, about(view, name));
  }

  /**
   * Asks for an order's number and address.
   *
   * @param name key of the texts that the page shows
   */
  HttpResponse<String> search(HttpStatus status, String name, String order, String email) {
    Button button =
        new Button(
            "/api/public/retractation",
            text("demander"),
            List.of(
                new Field("commande", label("commande"), "text", order),
                new Field("email", label("email-commande"), "email", email)));
    return pages.answer(status, page(name).with(button));
  }

  /**
   * @param name key of the texts that the page shows
   */
  HttpResponse<String> notice(HttpStatus status, String name) {
    return pages.answer(status, page(name));
  }

  private HtmlPage form(
      String token, WithdrawalView view, String name, String author, String email) {
    return about(view, name)
        .with(
            new Button(
                path(token),
                text("declarer"),
                List.of(
                    new Field("nom", label("nom"), "text", author),
                    new Field("email", label("email"), "email", email))));
  }

  private HtmlPage about(WithdrawalView view, String name) {
    HtmlPage page =
        page(name)
            .showing(label("titre"), view.order().titre())
            .showing(label("commande"), view.order().id().value());
    return view.period()
        .map(period -> page.showing(label("jusquau"), FrenchDay.of(period.lastDay())))
        .orElse(page);
  }

  private HtmlPage page(String name) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"));
  }

  private static String path(String token) {
    return "/api/public/retractations/" + token + "/page";
  }

  private String label(String fact) {
    return text("fact." + fact);
  }

  private String text(String name) {
    return texts.get("withdrawals.page." + name);
  }
}
