package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** A change of how the seller stands to VAT cannot be planned, or not be taken back. */
public final class VatChangeRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private VatChangeRefused(Kind kind, String code) {
    super(kind, code);
  }

  /** Another change begins on that day. */
  public static VatChangeRefused dayTaken() {
    return new VatChangeRefused(Kind.CONFLICT, "invoicing.vat-change-day-taken");
  }

  /** These terms hold on that day already. */
  public static VatChangeRefused changesNothing() {
    return new VatChangeRefused(Kind.CONFLICT, "invoicing.vat-change-changes-nothing");
  }

  /** An invoice that counts on one of its days was issued under other terms. */
  public static VatChangeRefused alreadyInvoiced() {
    return new VatChangeRefused(Kind.CONFLICT, "invoicing.vat-change-invoiced");
  }

  /** Who asks for VAT names its VAT number on each invoice. */
  public static VatChangeRefused withoutVatNumber() {
    return new VatChangeRefused(Kind.CONFLICT, "invoicing.vat-change-without-number");
  }

  public static VatChangeRefused unknown() {
    return new VatChangeRefused(Kind.NOT_FOUND, "invoicing.vat-change-unknown");
  }
}
