package fr.livrestaka.domain.invoicing;

/** How an invoice was paid that no checkout paid. The constants are stored data and on the wire. */
public enum PaymentWay {
  VIREMENT,
  CHEQUE,
  ESPECES,
  /** By a terminal, not by a pay page. */
  CARTE,
  /** Where nobody said how. */
  AUTRE
}
