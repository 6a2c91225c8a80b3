package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One credit note that takes from several invoices of one sale, as a sale has where it was paid in
 * several payments. It names each of them (EN 16931, BG-3; CGI, annexe II, article 242 nonies A). A
 * document has one seller, one buyer and one regime, so that invoices which differ in these take
 * one each.
 *
 * @param shares in the order of issue of the invoices; at least one
 * @param reason printed on the credit note
 * @param cause what it is made for, so that it is made once
 */
public record SharedCredit(List<Share> shares, String reason, String cause) {
  /**
   * @throws IllegalArgumentException where there is no share, or the invoices cannot be on one
   *     document
   */
  public SharedCredit {
    shares = List.copyOf(shares);
    if (shares.isEmpty()) throw new IllegalArgumentException("a credit of no invoice");
    Share first = shares.get(0);
    if (!shares.stream().allMatch(first::isTogetherWith)) {
      throw new IllegalArgumentException("invoices of different parties on one credit note");
    }
  }

  /**
   * What is taken from one of the invoices.
   *
   * @param inForce what the invoice says by now: its own snapshot, or that of its last correction
   * @param before what earlier credit notes took from it
   * @param amount VAT included
   */
  public record Share(Invoice invoice, Snapshot inForce, Money before, Money amount) {
    /**
     * @throws CreditExceedsInvoice it would be more than the invoice
     * @throws IllegalArgumentException where the amount is not above zero
     */
    public Share {
      Money left = invoice.snapshot().amounts().total().minus(before);
      if (amount.compareTo(left) > 0) throw new CreditExceedsInvoice(amount, left);
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("a credit of " + amount.cents() + " cents");
      }
    }

    Amounts amounts() {
      VatRegime then = inForce.regime();
      return then.split(before.plus(amount)).minus(then.split(before));
    }

    private InvoiceLine line(String reason) {
      String details = reason + " (" + inForce.number().text() + ")";
      String label = inForce.lines().get(0).label();
      return InvoiceLine.ofOne(label, Optional.of(details), amounts().net());
    }

    private boolean isTogetherWith(Share other) {
      return inForce.seller().equals(other.inForce.seller())
          && inForce.regime().equals(other.inForce.regime())
          && inForce.isOnDebits() == other.inForce.isOnDebits()
          && isSame(inForce.buyer(), other.inForce.buyer());
    }

    /** The address is that of each payment; it makes no other person. */
    private static boolean isSame(Buyer one, Buyer other) {
      return one.name().equals(other.name())
          && one.siren().equals(other.siren())
          && one.vatNumber().equals(other.vatNumber());
    }
  }

  /** As few credits as there can be for these shares. */
  public static List<SharedCredit> of(List<Share> shares, String reason, String cause) {
    List<List<Share>> groups = new ArrayList<>();
    for (Share share : shares) {
      groups.stream()
          .filter(group -> group.get(0).isTogetherWith(share))
          .findFirst()
          .orElseGet(() -> added(groups))
          .add(share);
    }
    return groups.stream().map(group -> new SharedCredit(group, reason, cause)).toList();
  }

  private static List<Share> added(List<List<Share>> groups) {
    List<Share> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  /** Whether it takes from one invoice alone, and is a credit note as any other. */
  public boolean isOfOne() {
    return shares.size() == 1;
  }

  /**
   * Issues the credit note.
   *
   * @param invoicePosition its place in the series
   * @return the credit note, and that it was issued
   */
  public NextState<CreditNote> issue(
      CreditNoteId id, Issuer issuer, InvoicePosition invoicePosition) {
    Snapshot snapshot =
        issuer.creditNote(
            invoicePosition,
            shares.get(0).inForce,
            correction(),
            shares.stream().map(share -> share.line(reason)).toList(),
            shares.stream().map(Share::amounts).reduce(Amounts::plus).orElseThrow());
    CreditNote issued =
        new CreditNote(
            id,
            shares.get(0).invoice.id(),
            cause,
            snapshot,
            invoicePosition.seal(snapshot),
            Optional.empty(),
            isOfOne() ? List.of() : parts());
    return NextState.of(issued, new CreditNoteIssued(id));
  }

  private Correction correction() {
    List<Correction.Corrected> all =
        shares.stream()
            .map(Share::inForce)
            .map(one -> new Correction.Corrected(one.number().text(), one.issuedOn()))
            .toList();
    return new Correction(
        all.get(0).number(), all.get(0).issuedOn(), reason, all.subList(1, all.size()));
  }

  private List<CreditPart> parts() {
    return shares.stream()
        .map(share -> new CreditPart(share.invoice.id(), share.amounts()))
        .toList();
  }
}
