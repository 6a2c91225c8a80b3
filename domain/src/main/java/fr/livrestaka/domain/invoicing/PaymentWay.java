package fr.livrestaka.domain.invoicing;

/** How an invoice was paid that no checkout paid. The constants are stored data and on the wire. */
public enum PaymentWay {
  VIREMENT(PaidBy.Way.TRANSFER),
  CHEQUE(PaidBy.Way.CHEQUE),
  ESPECES(PaidBy.Way.CASH),
  /** By a terminal, not by a pay page. */
  CARTE(PaidBy.Way.TERMINAL),
  /** Where nobody said how. */
  AUTRE(PaidBy.Way.OTHER);

  private final PaidBy.Way printed;

  PaymentWay(PaidBy.Way printed) {
    this.printed = printed;
  }

  /** As documents tell it. */
  PaidBy.Way printed() {
    return printed;
  }
}
